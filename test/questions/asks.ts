import type { ActKind } from '../../lib/thread/act';

/** Requests and what they ask: [why it is hard, text of the request, the beginning of each question with its label]. */
export const ASKS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'numbers and letters without a mark behind them, before small letters',
    'A few things about the pier, under the Act.\n\n1a the number of boats moored there\n1b the number of berths that are free\n2a what a mooring costs\n2b whether anybody has been let off the charge',
    ['Q1a the number of boats', 'Q1b the number of berths', 'Q2a what a mooring', 'Q2b whether'],
  ],
  [
    'numbers without a mark behind them, before small letters',
    'A few things about the pier, under the Act.\n\n1 the number of boats moored there\n2 the number of berths that are free\n3 what a mooring costs',
    ['Q1 the number of boats', 'Q2 the number of berths', 'Q3 what a mooring'],
  ],
  [
    'prose broken before figures that do not run on',
    'I was told that the pier has\n3 bollards and the quay has\n2 lamps and that there are\n4 boats. How many berths are free?',
    ['How many berths are free?'],
  ],
  [
    'what a paper tells, behind a comma, and another paper',
    'I ask for the minute of the harbour board, from June or July 2023, that records the decision to shut the pier.\n\nPlease send the survey of May, that notes the cracks, and the invoices of the diver.',
    ['I ask for the minute', 'Please send the survey', 'the invoices'],
  ],
  [
    'parts whose labels repeat the letter above, and go on from it',
    'Would you let me have:\n\nA. the sum spent on the pier to date\nA(i) and how much of that sum came from the lottery\nB. the number of boats sunk in May\nB(i) and what share of the sinkings was put down to fog\nB(ii) and who raised them\nC. how many oars there are',
    ['Qa the sum', 'Qai and how much', 'Qb the number', 'Qbi and what share', 'Qbii and who', 'Qc how many'],
  ],
  [
    'the same with numbers within the brackets',
    'Under the Act:\n\na(1) How many boats are there?\na(2) How many oars are there?\nb(1) Who keeps the boats?',
    ['Qa1 How many boats', 'Qa2 How many oars', 'Qb1 Who keeps'],
  ],
  [
    'an entry without a noun that only a request lists, of which the parts under it ask how many were of some kind',
    '(1) Number of boats\n(2) Rescues made from the quay in 2024\n(2i) How many of those were false alarms?\n(2ii) How many of those were by night?\n(3) Cost of the ropes',
    ['Q1 Number', 'Q2 Rescues', 'Q2i How many', 'Q2ii How many', 'Q3 Cost'],
  ],
  [
    'a heading over parts that count the whole of it',
    '(1) Number of boats\n(2) Rescues made from the quay in 2024\n(2i) How many of those did you log?\n(2ii) How many of those were by night?\n(3) Cost of the ropes',
    ['Q1 Number', 'Q2i How many', 'Q2ii How many', 'Q3 Cost'],
  ],
  [
    'a short heading over parts',
    '(1) Number of boats\n(2) Rescues\n(2i) How many of those were false alarms?\n(2ii) How many of those were by night?',
    ['Q1 Number', 'Q2i How many', 'Q2ii How many'],
  ],
  [
    'an entry that begins with what was done, and what is wanted of it',
    'Under the Act please let me have:\n\n- the number of berths refused\n- where a byelaw was relied on, the reason that was given to the skipper\n- whenever a fee had been waived, the name of the officer\n- where you rely on an exemption, the reason for it',
    ['the number', 'where a byelaw', 'whenever a fee'],
  ],
  [
    'things with what was done to them, without a determiner',
    '1. Number of boats hired.\n2. Private trips claimed or logged in them, same year.\n3. Oars reported lost.\n4. Sailing accidents reported in which a hired boat had the lead.\n5. Complaints published by the pier.',
    ['Q1 Number of boats', 'Q2 Private trips', 'Q3 Oars reported', 'Q4 Sailing accidents', 'Q5 Complaints published'],
  ],
  [
    'at what times something is used, at the end of what is asked',
    'I should like to know whether the quay uses, or has ever used, the TideSure gauge, or any other that foretells floods, when boats are moored.',
    [
      'I should like to know whether the quay uses, or has ever used, the TideSure gauge, or any other that foretells floods, when boats are moored',
    ],
  ],
  [
    'when as the last of several questions',
    'Please tell me who owns the gauge, when it was bought.',
    ['Please tell me who', 'when it was'],
  ],
  [
    'a list that is announced a sentence before its scope',
    'Under the EIR 2004 I would like the data below for the quays at Ham and Scarth. All figures for the financial year 2024/25.\n\n- Tonnage of fish landed at each quay\n- Days on which each quay was shut\n- Mooring fee per boat',
    ['Tonnage of fish', 'Days on which', 'Mooring fee'],
  ],
  [
    'the same where something is told behind it, and nothing asked',
    'Please let me have the following. It has been a hard year for all of us.\n\n- Tonnage of fish landed\n- Days on which the quay was shut',
    ['Tonnage of fish', 'Days on which'],
  ],
  [
    'a list wanted for each of several places',
    'Could we have, separately for each of your three quays and for the years 2022 to 2024,\n\n* how many boats were moored\n* how many of them sank\n* the median length of their stay',
    ['how many boats', 'how many of them', 'the median length'],
  ],
  [
    'what is told with the same words',
    '1. Residents reported in May that the pier was shut.\n2. Fernham Council announced in June the sale of the boats.\n3. Ministers decided in July to close it.\n4. How many boats were sold?',
    ['Q4 How many boats'],
  ],
  [
    'a thing that is told of, and a copy of it',
    'A) Boats sunk in 2023.\nB) How many were raised?\nC) The advice sailors are given on what to do in a fog. Send me a copy.\nD) The rules were changed in May. We all saw it.',
    ['Qa Boats sunk', 'Qb How many', 'Qc The advice sailors'],
  ],
  [
    'questions to which no reply is needed',
    'Who sold the boats? Did anybody ask the sailors? Not for you to say.\n\nPlease send me the report on the pier. Would it have hurt to print it? No answer needed to that one.',
    ['Please send me the report'],
  ],
  [
    'what one would dearly like',
    'What I should dearly like, under the Freedom of Information Act if it reaches so far, is copies of the drawings of the pier; photographs of the boats; and the deed by which it was given.',
    ['What I should dearly', 'photographs of', 'the deed by'],
  ],
  [
    'paragraphs under headings, what is told before what is asked',
    'Minute 14 (drains). The clerk spoke of a letter. How long was it?\n\nMinute 15 (the slip). Kindly let me have the quotation.\n\nMinute 16 (flags). A gift was made to the band. Who agreed to it?',
    ['How long was it', 'Kindly let me have', 'Who agreed to it'],
  ],
  [
    'paragraphs under headings, after words that open a list',
    'If you would be so kind:\n\nThe pier. How many boats were moored there in 2023?\n\nThe gate. What was paid for it?\n\nThe waiting list. How many sailors are on it today?',
    ['How many boats', 'What was paid', 'How many sailors'],
  ],
  [
    'paragraphs under headings, one of them with a thing for a question',
    'BOATS: how many were moored at the pier in May?\n\nMONEY: who paid for the chain?\n\nRULES: a copy of the harbour rules that were in force in May.',
    ['BOATS: how many', 'MONEY: who paid', 'RULES: a copy'],
  ],
  [
    'words that head a paragraph and ask for nothing',
    'A cold spring. Who would have thought it would last?\n\nBackground. The pier was shut in May.\n\nPlease send me the report on the pier.',
    ['Please send me the report'],
  ],
  [
    'things wished for in the plural',
    'Firstly, I should like scans of the glass plates of the storm. Secondly, I would also like photocopies of the pilot books.',
    ['Firstly, I should like scans', 'Secondly, I would also like photocopies'],
  ],
  [
    'what was heard, and what one would like to know',
    'Please tell me how many boats were sold. I have heard that the chain is to be moved to Fernham and should like to know whether that is planned.',
    ['Please tell me how many', 'I have heard that the chain'],
  ],
  [
    'if it has, the fees',
    'Please let me know whether the harbour paid a diver. Where it has, please supply the fees paid in each year.',
    ['Please let me know whether', 'Where it has, please supply'],
  ],
  [
    'let us know',
    'Under the Freedom of Information Act 2000, please let us know whether the harbour has at any time paid a diver.',
    ['Under the Freedom'],
  ],
  [
    'lines without marks under the time that they are for',
    'Each year from 2019 to 2024, split by pier:\n\nboats hired for over an hour\nlongest trip, in minutes\noars lost\nsailors whose boat sank\n\nPaper, please. Not tape.',
    ['boats hired', 'longest trip', 'oars lost', 'sailors whose'],
  ],
  [
    'the same with capitals and right under it',
    'For every season since 2020:\nBoats hired out\nOars lost, by pier\nSailors rescued',
    ['Boats hired', 'Oars lost', 'Sailors rescued'],
  ],
  [
    'a list for the last three years',
    'By pier, for the last three years:\n\nmoorings let\nmoorings empty in May',
    ['moorings let', 'moorings empty'],
  ],
  [
    'entries with dashes under the time that they are for',
    'Each year from 2019 to 2024, split by pier:\n\n- boats hired for over an hour\n- oars lost\n- sailors whose boat sank',
    ['boats hired', 'oars lost', 'sailors whose'],
  ],
  [
    'opening hours under a sentence ask nothing',
    'For each day of 2024 the board says:\n\nMonday 9 to 5\nTuesday 9 to 4\n\nHow many boats are there?',
    ['How many boats'],
  ],
  [
    'an address asks nothing',
    'How many boats are there?\n\nBy post, for the attention of each:\n\nAda Moor\nPier House\nFernham',
    ['How many boats'],
  ],
  [
    'a degree under a name is no label',
    'Please tell me (a) the number of boats and (b) who built them.\n\nAlfred Quill\nC.Eng. (retd.)',
    ['Qa the number of boats', 'Qb who built them'],
  ],
  [
    'degrees with a space, and one after the other',
    '1. How many boats are there?\n2. Who built them?\n\nDr. P. Q. Moor\nB.A. (Hons), M.Phil.\nD.Litt.',
    ['Q1 How many boats', 'Q2 Who built them'],
  ],
  [
    'initials that sign right under the last question',
    'How many boats are there? Who built them?\nD. Jones\nA. R. Smith\non behalf of the rowers',
    ['How many boats', 'Who built them'],
  ],
  [
    'initials that could be the next letter of a list',
    'A. How many boats are there?\nB. Who built them?\n\nC. Moor',
    ['Qa How many boats', 'Qb Who built them'],
  ],
  [
    'initials that could be a roman number',
    '1. How many boats are there?\n2. Who built them?\n3. Is there a pier?\nV. Holm',
    ['Q1 How many boats', 'Q2 Who built them', 'Q3 Is there a pier'],
  ],
  [
    'initials without spaces, and a surname in capitals',
    'How many boats are there?\n\nA.R.MOOR\nI.K. Quill, Chair',
    ['How many boats'],
  ],
  [
    'somebody with initials at the beginning of a line',
    'Please send me the letter about the pier that went to\nD. Jones of the Port Society in May, and his reply.\n\nWho else got it?',
    ['Please send me the letter', 'his reply', 'Who else'],
  ],
  [
    'headings with letters that run on are no initials',
    'Please tell me what was spent on each of these:\n\nA. Catering\nB. Cleaning\nC. Painting',
    ['Qa Catering', 'Qb Cleaning', 'Qc Painting'],
  ],
  [
    'small letters right before the words',
    'a.How many boats are there?\nb.Who built them?\nc.What did they cost?',
    ['Qa How many boats', 'Qb Who built them', 'Qc What did they cost'],
  ],
  [
    'romans up to five, one of them left out',
    'i. How many boats are there?\nii. Who built them?\niii. What did they cost?\nv. Do they leak?',
    ['Qi How many boats', 'Qii Who built them', 'Qiii What did they cost', 'Qv Do they leak'],
  ],
  [
    'e.g. and i.e. at the beginning of a line are no labels',
    'Please tell me how many boats there are for hire on the lake of any kind,\ni.e. with oars or without,\ne.g. rafts. Who built them?',
    ['Please tell me how many boats', 'Who built them'],
  ],
  [
    'letters before a dash mark a list',
    'I should like these.\n\nA - the number of boats\nB - who owns them\nC – the ropes that the harbour means to sell\n\nE-mail will do.',
    ['Qa the number', 'Qb who owns', 'Qc the ropes'],
  ],
  [
    'small letters and romans before a dash mark a list too',
    'i - How many boats are there?\nii - How many of them leak?\niii - Who mends them?',
    ['Qi How many', 'Qii How many', 'Qiii Who'],
  ],
  [
    'one letter before a dash is a word',
    'As for me:\nI - a neighbour - look at it daily. Please tell me who owns the pier.\nA - to be brief - wreck.',
    ['Please tell me who'],
  ],
  [
    'a number of two parts in the middle of a list, below a full line',
    '1. Are there any boats?\n4. Do the boats leak?\n4.1 Has mending them ever been talked about at the harbour? (see the key at the foot of this page)\n4.2 Was it begun at some time and then dropped?',
    ['Q1 Are there', 'Q4 Do the boats', 'Q4.1 Has mending', 'Q4.2 Was it begun'],
  ],
  [
    'a sum at the beginning of a line is no number of two parts',
    'The pier cost\n4.1 Million pounds. We then spent\n4.2 Million on the roof. How much is left?',
    ['How much is left'],
  ],
  [
    'a condition in other words than those of an aside: where it has',
    '1. Has the pier been hit by a ship?\n2. Where it has, give the date of each blow.\n3. When it is hit, who mends it?\n4. Where I say ship I mean anything over a tonne.',
    ['Q1 Has the pier', 'Q2 Where it has', 'Q3 When it is hit'],
  ],
  [
    'one by one is no further thing',
    'I should like the sums spent, site by site, and the dates of each sale. I would also like the cost of the ferry, month after month.',
    [
      'I should like the sums spent, site by site',
      'the dates of each sale',
      'I would also like the cost of the ferry, month',
    ],
  ],
  [
    'what the entries of a list hang on is asked, whatever law it is asked under',
    'Has the harbour a crane, or had it one in the past? This is a request under the Act.\n\nIf it has or had one, please also send:\n- the dates of each hire\n- the sums paid, year by year,',
    ['Has the harbour a crane', 'the dates of each', 'the sums paid, year by year'],
  ],
  [
    'scorn before a list that does not hang on it',
    'Who guards the guardians? I ask under the Freedom of Information Act.\n\n1. How many boats are there?\n2. Who owns them?',
    ['Q1 How many', 'Q2 Who'],
  ],
  [
    'numbers within sentences go on in the next paragraph',
    'Please tell me (1) which clubs received a grant, (2) how many were turned down, and (3) who sat on the panel.\n\nI would further like to know (4) how much the launch cost, and (5) how many officers are posted there.',
    ['Q1 which clubs', 'Q2 how many were turned down', 'Q3 who sat', 'Q4 how much the launch', 'Q5 how many officers'],
  ],
  [
    'a number of two parts below a full line',
    'Section 1 - Boats\n1.1 How many boats are there?\n1.2 How many of these leak?\n\nSection 2 - Policy\n2.1 Does the harbour have a strategy for buying boats? (Please give the year in which it was adopted)\n2.2 Does the harbour buy sheds for use as workshops?\n2.3 If yes, how many?',
    [
      'Q1.1 How many boats',
      'Q1.2 How many of these',
      'Q2.1 Does the harbour have',
      'Q2.2 Does the harbour buy',
      'Q2.3 If yes',
    ],
  ],
  [
    'an offer, and a word that turns to a subject, are none',
    'First the boat house. Could you tell me what it cost, and when it opened? I will share what I find. Would you like to receive a copy?',
    ['Could you tell me what it cost', 'when it opened'],
  ],
  [
    'the years that all figures are for, and what the answers are used for, are none',
    'Please could you answer these questions. All figures for the financial year 2023/24.\n\n1. How many rafts were hired?\n2. How many sank?\n\nThe names of clubs will not appear in my thesis.',
    ['Q1 How many rafts', 'Q2 How many sank'],
  ],
  [
    'figures for a year that are on a subject',
    'All figures for 2023 on lost paddles by river please.',
    ['All figures for 2023 on lost paddles'],
  ],
  [
    'what is put in between commas ends before the next thing',
    'I should like the names of the ten boatmen who were paid the most, with the amount that went to each of them, and the length in miles of the longest trip that any of them makes.',
    ['I should like the names of the ten boatmen who were paid the most, with', 'the length in miles'],
  ],
  [
    'two asks, the first of them with an adjective after its verb',
    'Were other yards asked to bid, and what prices did they give?',
    ['Were other yards asked to bid', 'what prices did they give'],
  ],
  [
    'a wish that names the subject, and how to mark a figure, are none',
    'My boat was hit again. I would like to know how common this is.\n\n1. How many boats were hit in 2023?\n2. What did repairs cost?\n\nWhere a figure is an estimate please mark it with a star.',
    ['Q1 How many boats', 'Q2 What did repairs'],
  ],
  [
    'the law that is asked under is no ask, but what is asked under it is',
    'Nobody will tell me. So I am asking under the Environmental Information Regulations instead. Please send me the pump logs for May and the job sheets of the crews who came.',
    ['Please send me the pump logs', 'the job sheets of the crews'],
  ],
  [
    'in what form to answer, what is to be understood, and a why that answers itself, are none',
    "Hello. I'm looking to understand how the Trust buys its rafts.\n\n1. How many rafts are there?\n2. When does the contract end?\n3. (a) Who built them?\n(b) What did they cost?\n\nFor 3(a) and 3(b) a table would do. Why a table? Because the last answer was a photograph. Please answer in the body of an e-mail if you can.",
    ['Q1 How many rafts', 'Q2 When does', 'Q3a Who built', 'Q3b What did they cost'],
  ],
  [
    'a wish for somebody else, and one that also wants to see',
    'I would like to know as well how much the Society pays the boatman, and to see the contract that it has with him. It would be useful for the rowing club to know how many of the members can swim.',
    ['I would like to know as well how much', 'to see the contract', 'It would be useful for the rowing club'],
  ],
  [
    'a number and its first letter on one line, the other letters under it',
    '1. (a) The number of rafts\n   (b) the number that leak\n   (c) the number of paddles\n2. The policy on life jackets\n3. (a) How many complaints came\n   (b) The text of each',
    [
      'Q1a The number of rafts',
      'Q1b the number that leak',
      'Q1c the number of paddles',
      'Q2 The policy',
      'Q3a How many',
      'Q3b The text',
    ],
  ],
  [
    'a key to the answers asks nothing, whatever marks its lines',
    '1) How many boats are there?\n2) Which of these troubles did you meet? (letters from the key)\n\nKEY\nA: cost\nB: poor wood\nC: anything else, tell us what\n\nYours faithfully,\nA B',
    ['Q1 How many boats', 'Q2 Which of these troubles'],
  ],
  [
    'a key without letters of a list, and one with numbers',
    '1. How many boats are there?\n2. How do you rate them?\n3. What troubles did you meet?\n\nOptions for question 2:\n1 - good\n2 - bad\n3 - something else, please explain\n\nCodes for question 3:\nA - cost\nB - wood\nZ - other (please say what)',
    ['Q1 How many boats', 'Q2 How do you rate', 'Q3 What troubles'],
  ],
  [
    'a list at the end that a question names',
    '1. Do you hire out boats?\n2. If not, what ruled it out? (use List A)\n3. Is the pier let?\n\nList A\nCost of repairs\nLack of crew\nOther, please state\n\nA B',
    ['Q1 Do you hire', 'Q2 If not, what', 'Q3 Is the pier'],
  ],
  [
    'a list of things that a question names, by another word for choosing',
    '1. Do you hire out boats?\n2. What stood in the way? (choose from the list at the end)\n\nList of difficulties\nFinding moorings\nCost\nSomething else (please describe)\n\nA B',
    ['Q1 Do you hire', 'Q2 What stood'],
  ],
  [
    'a number without a question mark over things that do not end it',
    '1) The age of the pier\n2) How many trips were made by hired boats in 2023\n2a) The names of the firms used for those trips\n3) The rent',
    ['Q1 The age', 'Q2 How many trips', 'Q2a The names', 'Q3 The rent'],
  ],
  [
    'a number that the lines under it end',
    '1) How many trips were made in\n1a) 2023\n1b) 2024\n2) The rent',
    ['Q1a 2023', 'Q1b 2024', 'Q2 The rent'],
  ],
  [
    'what was agreed is a thing and no statement',
    '1. The weekly charge agreed with each boatman.\n2. The Council agreed with the boatmen in May.\n3. The fares published in 2024.',
    ['Q1 The weekly charge', 'Q3 The fares'],
  ],
  [
    'what was agreed is a thing, with words between',
    '1. The charge per boat agreed with the pilots who have the lease.\n2. The board of the quay agreed with the boatmen.\n3. The fee a head published in 2024.\n4. The captain agreed with the clubs about moorings.',
    ['Q1 The charge', 'Q3 The fee'],
  ],
  [
    'a second thing for comparison',
    'Please tell me how many boats were let in 2024, and for comparison the number that were let in 2019.',
    ['Please tell me how many', 'the number that were let in 2019.'],
  ],
  [
    'a list on one line that a question names',
    '1. Is the pier let?\n2. What stood in the way? Choose from List A.\n\nList A: money / moorings / other (tell me what)\n\nThank you,\nA B',
    ['Q1 Is the pier', 'Q2 What stood'],
  ],
  [
    'a society that wishes to see something, one that wonders, and a thing that is wanted as well',
    'The branch wishes to see all the papers on the pier. Our committee met last night and wonders how many boats were let in 2023. The letter that came with the survey is wanted as well. My family has asked me to find out when the slipway was last cleaned.',
    ['The branch wishes', 'Our committee met', 'The letter that came', 'My family has asked'],
  ],
  [
    'things that a semicolon ends, each a paragraph of its own',
    'I should accordingly like to have, for the locks at Carr End:\n\nthe hours for which the pumps ran in 2023;\n\nthe electricity that they used;\n\nthe letter of May about the lower lock.\n\nBy "pumps" I mean the main ones.',
    ['the hours for which', 'the electricity that', 'the letter of May'],
  ],
  [
    'a breakdown is no thing of its own',
    '- The number of claims that were declined, by category of boat\n- The sum paid',
    ['The number of claims', 'The sum paid'],
  ],
  ['what would help', 'It would help us a good deal to see what has been spent on the pier.', ['It would help us']],
  [
    'a heading like that of a key, over what is asked',
    'Codes:\n1. The number of fines under code 01\n2. The number of fines under code 02\n3. Fines under any other code',
    ['Q1 The number of fines under code 01', 'Q2 The number of fines under code 02', 'Q3 Fines under any other'],
  ],
  [
    'what leads up to an ask belongs to it, and is none',
    'I understand there has been a survey of the slipway, and I would ask you to say what figure it came to. I believe there was a meeting about the price, and could you tell me who was there? A surveyor wrote a report on the crane and I should like to know what she was paid. It seems that the lease has run out; please send me the new one.',
    ['I understand there has been', 'I believe there was', 'A surveyor wrote a report', 'It seems that the lease'],
  ],
  [
    'two asks stay two after what leads up to them',
    'I gather the pier has a new lease and I should like to know who signed it and how long it runs. You keep a register of moorings, and what does it cost to print?',
    ['I gather the pier', 'how long it runs', 'You keep a register'],
  ],
  [
    'a thing asked for before another wish is an ask of its own',
    'I would like to see the survey of the slipway, and I would ask you to say who paid for it. Somebody swears that boats are counted: is there a register of them, and if there is may we see it?',
    ['I would like to see the survey', 'I would ask you to say', 'Somebody swears', 'if there is may we'],
  ],
  [
    'a hyphen right after the number',
    'Under FOIA:\n\n1- How many boats did the harbour sell in 2023?\n2- On how many occasions was a buyer turned away, and with what result?\n3- Copies of any messages in which a buyer was named.\n4- "Sold as seen": whose words are these?',
    ['Q1 How many boats', 'Q2 On how many occasions', 'Q3 Copies of any messages', 'Q4 "Sold as seen"'],
  ],
  [
    'a hyphen right after the number, within a line, and with parts',
    'Please tell me: 1- Who owns the pier? 2- Who repairs it?',
    ['Q1 Who owns', 'Q2 Who repairs'],
  ],
  [
    'ages and spans that begin a line are no labels',
    'Please tell me how many swimming lessons the harbour gave in 2023 to\n3- to 5-year-old children who had never been in the water before, and\n6- and 7-year-old ones who had.',
    ['Please tell me how many'],
  ],
  [
    'codes without a mark after them, from A1 on, with parts',
    'SECTION A: UPKEEP\nA1 How many complaints about the quay have there been?\nA2 How many mooring rings were there in\n   (i) the old harbour?\n   (ii) the new harbour?\nA3 A copy of the last report on the chain.\n\nSECTION B: BOATS\nB1 How many boats are there?\nB2 If any leaked, how many had been\n   (a) bought?\n   (b) hired?',
    [
      'Qa1 How many complaints',
      'Qa2i the old harbour',
      'Qa2ii the new harbour',
      'Qa3 A copy of the last',
      'Qb1 How many boats',
      'Qb2a bought',
      'Qb2b hired',
    ],
  ],
  [
    'codes that run on under one letter, of which `answer` and `reply` have the first',
    'R1 the number of boats\nR2 the number of rafts\nR3 who built them',
    ['Qr1 the number of boats', 'Qr2 the number of rafts', 'Qr3 who built'],
  ],
  [
    'one code for each letter',
    'A1 How many boats are there?\nB1 Who built them?',
    ['Qa1 How many boats', 'Qb1 Who built'],
  ],
  [
    'beside a Q an A is an answer that was given before',
    'Last year you told me this.\n\nQ1 How many boats are there?\nA1 There are 12 in all.\nQ2 Who built them?\nA2 They came from Hull.',
    ['Q1 How many boats', 'Q2 Who built'],
  ],
  [
    'a road and a size of paper are no codes',
    'Please tell me what the harbour spent in 2023 on the signs along the old\nA1 Great North Road and on posters of the size\nA4 Portrait. How many posters were there?',
    ['Please tell me what the harbour spent', 'How many posters'],
  ],
  [
    'a paper just spoken of is asked for',
    'Please send me the lease of the pier. The Chair wrote to the ferry in May, and I should like that letter as well. A surveyor came in June. I want that full report too. The harbour paid for two studies of the crane; we would also like those studies.',
    [
      'Please send me the lease',
      'The Chair wrote to the ferry in May',
      'I want that full report',
      'The harbour paid for two',
    ],
  ],
  [
    'a thing just spoken of that is only to be dealt with is none',
    'Please send me the lease of the pier. I would like that request dealt with first. We want this answered by somebody who has seen the pier. I should like those who read it to be kind.',
    ['Please send me the lease'],
  ],
  [
    'one polite ask',
    'Dear Council,\n\nPlease could you send me a copy of the flood plan for Withy Bridge.\n\nThanks\nA B',
    ['Please could you send me a copy of the flood plan'],
  ],
  [
    'a lead, then a stem with bullets',
    'Dear Trust\n\nI am writing to make a request under the Freedom of Information Act 2000.\n\nPlease provide:\n\n- the number of beds\n- the number of nurses',
    ['the number of beds', 'the number of nurses'],
  ],
  [
    'format wishes are none',
    'Please provide the minutes of the board for May 2023. Please send them as PDF files. I would prefer to receive the information electronically.',
    ['Please provide the minutes of the board'],
  ],
  [
    'a reminder of duties is none',
    'How many wardens are there?\n\nIf you need to clarify any part of this request, please contact me. Under section 16 you have a duty to advise and assist. If you decide to withhold anything please explain why with reference to the exemption.',
    ['How many wardens are there?'],
  ],
  [
    'two asks, two sentences',
    'I would like to know the cost of the new benches. I would also like to know who made them.',
    ['I would like to know the cost', 'I would also like to know who'],
  ],
  [
    'whether … and, if so, … are two asks in a sentence',
    'Please tell me whether the hall has been sold and, if so, for how much.',
    ['Please tell me whether the hall', 'if so, for how much'],
  ],
  [
    'documents counted off, each with its article',
    'Please send me the contractor’s bid, the business case, and any minutes of the panel that chose it.',
    ['Please send me the contractor’s bid', 'the business case', 'any minutes of the panel'],
  ],
  [
    'who else is asked, when it is published, and how to write figures are none',
    'I am sending the same questions to every port in the county.\n\n1. How many cranes are there?\n2. What did the newest cost?\n\nWhere an answer is a figure, just give the figure. If some of it is soon to be published, tell me when and I will wait.',
    ['Q1 How many cranes', 'Q2 What did the newest cost'],
  ],
  [
    'codes with letters of their own, under a heading, a condition or nothing',
    'PART A - BOATS\nA1. How many boats are there?\nA2. If yes to A1:\nA2a. Which yard built them?\nA2b. What did they cost?\nPART B - CREW\nB1. Crew\nB1a. How many in 2023?\nB1b. And in 2024?',
    ['Qa1 How many boats', 'Qa2a Which yard', 'Qa2b What did they cost', 'Qb1a How many in 2023', 'Qb1b And in 2024'],
  ],
  [
    'a pair of question words is one ask',
    'Please tell me how and when the tender was advertised.',
    ['Please tell me how and when'],
  ],
  [
    'a relative clause is no ask',
    'Please provide the name of the officer who signed the lease and the date on which it was signed.',
    ['Please provide the name of the officer who signed the lease', 'the date on which it was signed'],
  ],
  [
    'names joined by and are one thing',
    'Please provide all e-mails between the Chief Executive and the Leader about the stadium in March 2024.',
    ['Please provide all e-mails between the Chief Executive and the Leader'],
  ],
  [
    'two documents of one kind',
    'Please send me the agendas and minutes of the forum for 2022.',
    ['Please send me the agendas and minutes'],
  ],
  [
    'labels Q.1 with text on the same line',
    'Q.1 How many vans are electric?\nQ.2 How many vans are diesel?',
    ['Q1 How many vans are electric?', 'Q2 How many vans are diesel?'],
  ],
  [
    'Question 1: with text on the next line',
    'Question 1:\nHow many vans are electric?\nQuestion 2:\nHow many vans are diesel?',
    ['Q1 How many vans are electric?', 'Q2 How many vans are diesel?'],
  ],
  [
    'brackets on both sides',
    '(1) How many vans are electric?\n(2) How many vans are diesel?',
    ['Q1 How many vans', 'Q2 How many vans are diesel'],
  ],
  [
    'no space after the number',
    '1.How many vans are electric?\n2.How many vans are diesel?',
    ['Q1 How many vans', 'Q2 How many vans are diesel'],
  ],
  [
    'a number and a dash',
    '1 - How many vans are electric?\n2 - How many vans are diesel?',
    ['Q1 How many vans', 'Q2 How many vans are diesel'],
  ],
  [
    'bare numbers',
    '1 How many vans are electric?\n2 How many vans are diesel?\n3 How many bicycles are there?',
    ['Q1 How many vans', 'Q2 How many vans are diesel', 'Q3 How many bicycles'],
  ],
  [
    'a wrapped line that begins with a number is no label',
    'I would like to know how many people were employed by the council on\n31 March 2023 and how many of them worked part time.',
    ['I would like to know how many people', 'how many of them worked part time'],
  ],
  [
    'headings above numbered questions',
    '1. Vehicles\n\n1.1 How many vans are there?\n1.2 How many lorries are there?\n\n2. Staff\n\n2.1 How many drivers are there?',
    ['Q1.1 How many vans', 'Q1.2 How many lorries', 'Q2.1 How many drivers'],
  ],
  [
    'letters under a number that is a stem',
    '1. How many complaints were\na) received\nb) upheld\n2. Who decides on complaints?',
    ['Q1a received', 'Q1b upheld', 'Q2 Who decides'],
  ],
  [
    'letters under a number that is a question itself',
    '1. How many vans are there?\na. How many of them are electric?\nb. How many of them are leased?',
    ['Q1 How many vans', 'Q1a How many of them are electric', 'Q1b How many of them are leased'],
  ],
  [
    'romans under letters under numbers',
    '1. For the year 2023:\na) how many\ni. births\nii. deaths\nwere registered?\n2. How many weddings were there?',
    ['Q1ai births', 'Q1aii deaths', 'Q2 How many weddings'],
  ],
  [
    'compound labels',
    '4a. How many vans?\n4b. How many lorries?\n5. How many drivers?',
    ['Q4a How many vans', 'Q4b How many lorries', 'Q5 How many drivers'],
  ],
  [
    'bullets that only break a question down',
    'Please provide the number of incidents in 2023, broken down by:\n- month\n- ward\n- type of incident',
    ['Please provide the number of incidents'],
  ],
  [
    'an option list under a question',
    '1. Which of these does the council use?\n- e-mail\n- telephone\n- web chat\n2. How many staff answer calls?',
    ['Q1 Which of these', 'Q2 How many staff'],
  ],
  [
    'years as bullets belong to their stem',
    'Please state how many passports were lost in each of these years:\n- 2021\n- 2022\n- 2023',
    ['Please state how many passports'],
  ],
  [
    'a courtesy question is none',
    'How many trees were felled?\n\nCould you let me know when I can expect a reply?',
    ['How many trees were felled?'],
  ],
  [
    'a rhetorical question before the asks',
    'The park is a disgrace. Does nobody care? Please provide the last three inspection reports on the park.',
    ['Please provide the last three inspection reports'],
  ],
  [
    'bare questions in a letter without other asks',
    'I am worried about the bridge. When was it last inspected? What did the inspector find?\n\nRegards',
    ['When was it last inspected?', 'What did the inspector find?'],
  ],
  [
    'semicolons',
    'Please supply the following: the number of swimmers; the price of a swim; and the cost of chlorine.',
    ['Please supply the following: the number of swimmers', 'the price of a swim', 'the cost of chlorine'],
  ],
  [
    'can I have',
    'Hi, can I have a list of all the street parties that were licensed in 2023 please? Thanks',
    ['can I have a list of all the street parties'],
  ],
  [
    'a subject is no ask when asks follow',
    'I would like some information about taxis.\n\n1. How many are there?\n2. How many drivers are there?',
    ['Q1 How many are there?', 'Q2 How many drivers are there?'],
  ],
  [
    'a subject is the ask when nothing follows',
    'I would like all the information that you hold on the sale of Market Hall.\n\nThank you',
    ['I would like all the information that you hold'],
  ],
  [
    'please include is part of the ask before it',
    'Please provide a list of grants made in 2023. Please include the name of each body and the sum.',
    ['Please provide a list of grants made in 2023.'],
  ],
  [
    'numbered instructions are none',
    '1. How many buses are late?\n2. How many buses are cancelled?\n3. If you do not hold this information please say so.\n4. Please provide the answers in a spreadsheet.',
    ['Q1 How many buses are late?', 'Q2 How many buses are cancelled?'],
  ],
  [
    'a reply date wish is none',
    'Please send me the report on noise at the quarry.\n\nPlease acknowledge receipt. I look forward to hearing from you within 20 working days.',
    ['Please send me the report on noise'],
  ],
  [
    'asks without a full stop on lines of their own',
    'Please could you tell me\n\nHow many lollipop ladies are there\nHow much are they paid\nHow many posts are vacant',
    ['How many lollipop ladies', 'How much are they paid', 'How many posts are vacant'],
  ],
  [
    'for each: one ask for each bullet',
    'For each library please state:\n• its opening hours\n• the number of visits in 2023\n• the number of staff',
    ['its opening hours', 'the number of visits in 2023', 'the number of staff'],
  ],
  [
    'a definition among the questions',
    '1. How many asylum seekers are housed in hotels?\nBy "hotel" I mean any hotel, inn or hostel.\n2. Which hotels are used?',
    ['Q1 How many asylum seekers', 'Q2 Which hotels are used?'],
  ],
  ['nothing is asked', 'Dear Council,\n\nThank you for your time on the telephone this morning.\n\nKind regards', []],
  [
    'firstly, secondly',
    'Firstly, how many swans live on the lake? Secondly, who feeds them? Finally, please provide the policy on feeding.',
    ['Firstly, how many swans', 'Secondly, who feeds them?', 'Finally, please provide the policy'],
  ],
  [
    'first, an ask under an Act and a date',
    'Under the Freedom of Information Act 2000, please could you provide me with the total sum paid to Calder & Sons since 1 April 2022?',
    ['Under the Freedom of Information Act 2000, please could you provide'],
  ],
  [
    'I am requesting',
    'I am requesting copies of all risk assessments for the fireworks on 5 November 2023.',
    ['I am requesting copies of all risk assessments'],
  ],
  [
    'in your reply',
    'How many dogs were seized in 2023?\n\nIn your reply please quote my reference DS/1. Please treat each question as a separate request.',
    ['How many dogs were seized'],
  ],
  [
    'codes and slashes are labels',
    'Dear University,\n\nA1. Is there a policy?\nA2. Who approved it?\nB1. Name of product(s)\n\nThanks',
    ['Qa1 Is there a policy', 'Qa2 Who approved it', 'Qb1 Name of product'],
  ],
  [
    'one paragraph counts its asks off; the last clause is scorn',
    'What I want is this. First, the date of the sale. Secondly, how many bids were made. And lastly a copy of the deed, because if it is lost, what on earth are you doing?',
    ['First, the date', 'Secondly, how many', 'And lastly a copy of the deed'],
  ],
  [
    'numbers without punctuation, titles above, one title with a question under it',
    'Please provide:\n\n1. Flow\n\n1.1 the flow permitted\n1.2 the flow measured\n\n2. Incidents\n\nHow many incidents were reported in 2024?',
    ['Q1.1 the flow permitted', 'Q1.2 the flow measured', 'Q2 How many incidents'],
  ],
  [
    'short lines without marks under a stem; a receipt asked for is none',
    'Please give the following for each course:\n\nApplications\nOffers\nWithdrawals by 1 November\n\nCould you let me know that you have got this?',
    ['Applications', 'Offers', 'Withdrawals'],
  ],
  [
    'bullets under a bullet only split it up',
    'Please supply:\n\n• Total spend, split by\n  - admin\n  - other\n• Longest engagement (months)',
    ['Total spend, split by', 'Longest engagement'],
  ],
  [
    'a wish with an adverb, and somebody who wonders',
    "What I'd most like to know is how many pupils use the room, and how many of them are new. My husband wonders what it cost to do the room up.",
    ["What I'd most like to know is how many pupils", 'how many of them are new', 'My husband wonders what it cost'],
  ],
  [
    'a verb before a plural, joined to a second question',
    'Last of all, can governors claim expenses, and what did those claims come to in 2024?',
    ['Last of all, can governors claim expenses', 'what did those claims come to'],
  ],
  [
    'bullets with a capital among others that ask',
    'Please provide the details below.\n\nMOBILE\n- Network operator\n- Number of handsets\n- Yearly spend on mobile',
    ['Network operator', 'Number of handsets', 'Yearly spend on mobile'],
  ],
  [
    'how to answer is no question',
    'Could you please provide the details below?\n\n1. How many vans are there?\n2. Who drives them?\n\nPlease answer for 2023 unless otherwise stated. Where there is no driver, say "none". Please answer all of it.',
    ['Q1 How many vans are there?', 'Q2 Who drives them?'],
  ],
  [
    'what leads into a list, with a sentence in between',
    'Please supply the following in respect of mopeds. The period is 2020 to 2023 throughout.\n\n1. The number seized.\n2. The number returned.',
    ['Q1 The number seized', 'Q2 The number returned'],
  ],
  [
    'a wish for the facts, and a passing interest, ask nothing yet',
    'Before I say anything I would like to have the facts. I was a warden and am interested in how things have changed. How many wardens are there?',
    ['How many wardens are there?'],
  ],
  [
    'a line as long as the others with the next label under it',
    'Please provide:\n\nQ1 The number of registered premises on the last day of March\nQ2 The longest period for which any one has gone without a visit\nQ3 Copies of any letters about fees',
    ['Q1 The number of registered', 'Q2 The longest period', 'Q3 Copies of any letters'],
  ],
  [
    'under which law it is asked is no question',
    '1. How many trips were there?\n2. What did they cost?\n\nI ask for all of this under the 2000 Act.',
    ['Q1 How many trips were there?', 'Q2 What did they cost?'],
  ],
  [
    'a document that is wanted if there is one',
    'Is there an agreement with the railway? If there is, I want it.',
    ['Is there an agreement with the railway?', 'If there is, I want it'],
  ],
  [
    'things one to a line under a wish that nothing ends',
    'I teach in the harbour school and have long wanted to know more about the boats that my pupils see from the window of their room.\n\nFor each year from 2020, would you kindly let me have\n\nthe number of boats that were let for an hour or more in that year\nthe average number of people who went out in one of them\nthe sum paid for repairs to boats and oars\n\nMany thanks in advance for any help, and please do write if anything in this letter of mine is not as clear as it might be.',
    ['the number of boats', 'the average number', 'the sum paid'],
  ],
  [
    'things without an article, and how to send them below',
    'Please supply for each month\n\nboats let\nboats kept on land because of the weather\nboats kept on land for any other reason\n\nin a spreadsheet if you can.',
    ['boats let', 'boats kept on land because', 'boats kept on land for any'],
  ],
  [
    'one thing that a mail program broke below a wish',
    'Dear Harbour,\n\nI have read about the new boats and would be glad of some help. Please\nsend me\n\nthe contract for the supply of the new rowing boats, with all the annexes\nthat were signed with it by the harbour master and by the yard, and the\nplan of the jetty.',
    ['the contract for the supply', 'the plan of the jetty'],
  ],
  [
    'lines that carry on with the one above',
    'Please send me\n\nthe letter about the boats\nof 3 May',
    ['the letter about'],
  ],
  [
    'things under a colon that begin small, with no blank line',
    'I should like to be told for each boat:\nthe year in which it was built and by which yard\nthe sum that was paid for it when it was new\nthe name that it had before the harbour bought it',
    ['the year in which', 'the sum that was paid', 'the name that it had'],
  ],
  [
    'a paragraph below one that ends is no list',
    'I hope that you can help me with this.\n\nthe boats are old\nthe oars are older\n\nWho owns them?',
    ['Who owns'],
  ],
  [
    'a wish without an end before questions that are whole',
    'can i have the cost of the seats pls\n\n1. Who owns the pier?\n2. Who mends it?',
    ['can i have', 'Q1 Who owns', 'Q2 Who mends'],
  ],
  [
    'a wish without an end before what hangs on it',
    'can i have the cost of the seats\n\n1. in the pier\n2. on the boats',
    ['Q1 in the pier', 'Q2 on the boats'],
  ],
  [
    'what depends on what was asked, without a verb',
    'Do you keep a log? If so, the dates on which boats sank.',
    ['Do you keep', 'If so, the dates'],
  ],
  ['a writer without capitals or marks', 'who approved the seats', ['who approved']],
  [
    'a word before a colon is none of a label',
    'Request: a copy of the log of the crane; the time at which it was lifted; the name of the crew.',
    ['a copy of the log', 'the time at which', 'the name of the crew'],
  ],
  ['a word before a word of its own', 'Question: I would like to know who owns the pier.', ['I would like to know']],
  [
    'a part with a small word after its letter',
    'Part a the number of boats\nPart b the number of oars',
    ['Qa the number of boats', 'Qb the number of oars'],
  ],
  [
    'numbers and dashes where entries end in commas',
    'Dear Harbour,\n\n1 – How many boats leaked at the quay in the summer of 2024,\n2 – how many of them were mended,\n3 – how many were sunk.',
    ['Q1 How many boats', 'Q2 how many of them', 'Q3 how many were'],
  ],
  [
    'what to do in case, with a number',
    '1. Please give the number of boats in 2024.\n2. Please give what they earned.\n3. If you cannot answer within the limit please tell me what you can.',
    ['Q1 Please give', 'Q2 Please give'],
  ],
  [
    'a thing in case, with a number',
    '1. Please give the number of boats.\n2. If you no longer have the log, please say when it was lost.',
    ['Q1 Please give', 'Q2 If you no longer'],
  ],
  [
    'a heading over what is asked, line by line',
    'INFORMATION REQUESTED\n\nThe total paid to boatmen in 2023\nThe yard that was paid the most\nThe highest price paid for a day\n\nE-mail is best.',
    ['The total paid', 'The yard that', 'The highest price'],
  ],
  [
    'how something works, above a list that asks for it',
    "I'd like to know how the boat fund works. For each year please let me have\n\nthe number of crews who asked for money\nthe number of crews that got it\n\nI have read the leaflet and looked at the harbour's website, but neither of them says anything about all this.",
    ['the number of crews who', 'the number of crews that'],
  ],
  ['how something works, and no list', "I'd like to know how the boat fund works.", ["I'd like to know how"]],
  [
    'questions among statements before what is asked in earnest',
    'So the boathouse is to be a bar. Did anybody ask the rowers? Was their letter opened? I doubt it.\n\nWhat I want to know is simple. How much is the bar to pay, and for how many years?',
    ['How much is the bar', 'for how many years'],
  ],
  [
    'a telephone under a name is no label',
    'Please send me the plan of the jetty.\n\nDr K. A. Quill\nSenior Lecturer\nT: 01632 960123',
    ['Please send me the plan'],
  ],
  [
    'what each paragraph is about, before its questions',
    'First of all, the boathouse. How many boats does it hold?\n\nThen the jetty. Is it safe? Who looks after it?\n\nAnd finally the car park. I gather that it costs £2. Is that so?',
    ['How many boats', 'Is it safe', 'Who looks after', 'Is that so'],
  ],
  [
    'a thing at the end of a row, and nothing about it',
    'Please send me the lease of the pier. And lastly the timetable.',
    ['Please send me the lease', 'And lastly the timetable'],
  ],
  [
    'ordinals and a word before things, line by line',
    'First request: minutes of the Harbour Committee, May 2024.\nSecond request: the tender for the new crane.\nThird request: what the old crane was sold for.',
    ['First request', 'Second request', 'Third request'],
  ],
  [
    'lines without marks under what is to be answered',
    'Please answer these:\n\nHow many boats do you have\nIs the pier ever going to be mended\nWhat does a locker cost',
    ['How many boats', 'Is the pier', 'What does a locker'],
  ],
  [
    'answers to choose from are no questions',
    'What happens to the weed you collect: (a) burned (b) buried (c) sold?\n\nIs it burned on (a) the quay, (b) the beach or (c) the tip?\n\nHow many (a) boats (b) oars?',
    ['What happens to the weed', 'Is it burned', 'Qa boats', 'Qb oars'],
  ],
  [
    'an entry that those under it point back to',
    '1. Number of boats sold in 2023\n   a. how many of these were new\n   b. how many leaked\n2. Number of\n   a. oars\n   b. rafts',
    ['Q1 Number of boats', 'Q1a how many of these', 'Q1b how many leaked', 'Q2a oars', 'Q2b rafts'],
  ],
  [
    'questions after some to which nobody expects an answer',
    '1. How many boats sank in 2024?\n2. How many were raised?\n\nWhere did they go? Do you know?',
    ['Q1 How many', 'Q2 How many were raised', 'Where did they go'],
  ],
  [
    'questions without marks after what says that they come',
    'What I would like to know, in order, is this. Who put the fence up. Who paid. Who is going to take it down.',
    ['Who put the fence', 'Who paid', 'Who is going'],
  ],
  [
    'and on a line of its own',
    'I would like to see the following documents:\nthe mooring plan\nthe letting rules\nand\nthe last three reports',
    ['the mooring plan', 'the letting rules', 'the last three'],
  ],
  [
    'what is to be done, after questions',
    'How many ducks live on the lake? What do they eat? Please can you get more ducks. Love from Ivy',
    ['How many ducks', 'What do they eat'],
  ],
];

/** Whole requests by invented people in the styles in which people write: [style, text, the beginning of each question]. */
export const REQUESTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an old gentleman: several things in each sentence, joined by and, together with, and also',
    `Dear Sir,

I have swum at the Larkfield lido since 1961 and was sorry to find the gates locked.

I should be much obliged if you would let me have the surveyor's report upon which the decision was taken, together with a note of what it cost. I should like also to know how many season tickets had been sold for the year, whether the holders are to be repaid and, if they are, by what date. It would interest me to learn who now holds the keys.

You will appreciate that many of us are not getting any younger.

Yours faithfully,

Bartholomew Quince`,
    [
      "I should be much obliged if you would let me have the surveyor's report",
      'a note of what it cost',
      'I should like also to know how many season tickets',
      'whether the holders are to be repaid',
      'if they are, by what date',
      'It would interest me to learn who',
    ],
  ],
  [
    'one line without capitals, marks or a greeting',
    'how many ebikes has the council bought since 2022 and what did they cost and where are they kept',
    ['how many ebikes', 'what did they cost', 'where are they kept'],
  ],
  [
    'a student on a telephone',
    `hiya, foi request pls! for my dissertation on night buses

can u tell me how many people used the N7 in 2023, what the council pays the operator for it and if there are plans to cut it? also what do drivers get per hour on nights. cheers

lottie`,
    [
      'can u tell me how many people',
      'what the council pays',
      'if there are plans to cut it',
      'also what do drivers get',
    ],
  ],
  [
    'a journalist: a numbered list with a stem, an instruction between',
    `Good afternoon,

I am a reporter with the Sedgeford Echo. Under the Freedom of Information Act 2000 I would like to request the following:

1. The number of ambulances that waited more than four hours outside Sedgeford General in January 2024
2. The longest single wait
3. Any internal report into the events of 9 January

Where a figure is below five you may round it. If any of this is unclear please give me a ring.

Many thanks
Odile Farthing`,
    ['Q1 The number of ambulances', 'Q2 The longest single wait', 'Q3 Any internal report'],
  ],
  [
    'a campaigner: accusation, rhetoric and one demand',
    `To the Chief Executive

Eleven trees. Gone before breakfast. Who gave you the right? Did it not occur to anyone that there might be nests in them?

I require the felling licence and the ecologist's survey of the site. I also require the name of the officer who gave the order.

P. Wetherall`,
    ['I require the felling licence', "the ecologist's survey", 'I also require the name of the officer'],
  ],
  [
    'a company selling lists: survey with headings and option lists',
    `Dear FOI Team

I am compiling a national picture of office printing and would appreciate it if you could complete the questions below.

Devices
1. How many multi-function printers do you have?
2. Are they leased or owned? (leased / owned / both)

Contract
3. Who is the supplier?
4. When does the contract end?
5. Which of these frameworks was used?
 - CCS
 - YPO
 - Other

We do not need a copy of the contract.

Regards
Printscope`,
    [
      'Q1 How many multi-function printers',
      'Q2 Are they leased',
      'Q3 Who is the supplier',
      'Q4 When does the contract end',
      'Q5 Which of these frameworks',
    ],
  ],
  [
    'a parent: bullets after a dash, an apology and a wish about the form',
    `Hello there,

Sorry to bother you at a busy time. Could you tell me -

- how many pupils were excluded last year
- how many of those had an EHCP
- is there a waiting list for the nurture room, and how long is it
- the names of the governors who sit on the behaviour panel

A quick e-mail will do. Ring me on the usual number if that's easier!

Meera`,
    [
      'how many pupils were excluded',
      'how many of those had an EHCP',
      'is there a waiting list for the nurture room, and how long is it',
      'the names of the governors',
    ],
  ],
  [
    'a councillor: formal sentences each with a lead-in of its own',
    `Dear Monitoring Officer,

I write further to the meeting of the Audit Committee on 14 May.

I request the following under the Act. First, the legal advice on which the Leader relied. Second, the date on which that advice was commissioned and the fee charged for it. Third, whether any officer dissented. Lastly, I should like sight of the register of gifts for 2023.

I remind the authority that the public interest favours openness. Should you consider any part exempt, kindly say which part and why.

Cllr Ivo Sandringham`,
    [
      'First, the legal advice',
      'Second, the date on which that advice was commissioned',
      'the fee charged for it',
      'Third, whether any officer dissented',
      'Lastly, I should like sight of the register',
    ],
  ],
  [
    'all in one paragraph with semicolons under the Scottish Act',
    `Dear Council, Under the Freedom of Information (Scotland) Act 2002 please supply: the cost of the Hogmanay fireworks in each of the last four years; the name of the firm that supplied them; any risk assessment; and whether the event will be held in 2026. Kind regards, Moira Dunnett`,
    [
      'Under the Freedom of Information (Scotland) Act 2002 please supply: the cost',
      'the name of the firm',
      'any risk assessment',
      'whether the event will be held',
    ],
  ],
  [
    'letters in a sentence',
    `Dear Trust,

Please state a) how many porters are employed b) how many are employed through an agency and c) the hourly rate paid to each group.

Thanks
R. Okafor`,
    ['Qa how many porters', 'Qb how many are employed through', 'Qc the hourly rate'],
  ],
  [
    'asks in capitals as headings over explanations',
    `Dear Water Company,

SEWAGE AT FINCH LANE

This is a request under the Environmental Information Regulations. My garden has flooded four times.

Please provide the telemetry for the Finch Lane pumping station from 1 to 14 February 2024. By telemetry I mean levels, pump starts and alarms.

Please also provide any report into the failure of the second pump, and tell me when that pump is going to be replaced.

I would be grateful for a reply by e-mail.

Yours sincerely
Anneliese Thorne`,
    ['Please provide the telemetry', 'Please also provide any report', 'tell me when that pump'],
  ],
  [
    'a solicitor: long noun phrases with relative clauses',
    `Dear Sirs,

Our client: Mrs E Bathurst

We act for the above and request disclosure of all correspondence passing between your Highways Department and Tolland Groundworks Limited concerning the collapse of the verge at Mill Hill, the inspection records for that verge for the twelve months preceding 3 October 2023, and the highway maintenance policy which was in force on that date.

We look forward to hearing from you within the statutory period.

Yours faithfully,
Crake & Dunning LLP`,
    [
      'We act for the above and request disclosure of all correspondence',
      'the inspection records for that verge',
      'the highway maintenance policy',
    ],
  ],
  [
    'a villager asks by wondering',
    `Good morning Jean,

I was wondering whether the parish has ever had a quote for mending the lychgate? I'd also be curious to know who owns it, us or the diocese. And if there's a plan of the graveyard I'd love a copy.

No hurry.

Best wishes
Phil Amory`,
    [
      'I was wondering whether the parish',
      "I'd also be curious to know who owns it",
      "And if there's a plan of the graveyard",
    ],
  ],
  [
    'the question stands before the request for it',
    `Dear Constabulary,

How many officers have been disciplined for misuse of the vehicle database since 1 January 2020? That is what I should like to know. For each case I would like the rank of the officer and the outcome.

Gwil Parry`,
    ['How many officers have been disciplined', 'For each case I would like the rank'],
  ],
  [
    'a table of questions without marks',
    `Dear Board,

Please complete the table below.

No. Question
1 Number of dentists taking new NHS patients
2 Number of those who take children only
3 Longest list

Yours
S. Nairn`,
    ['Q1 Number of dentists', 'Q2 Number of those who take children', 'Q3 Longest list'],
  ],
  [
    'a researcher: a paragraph of context with a question inside it',
    `Dear University,

In its annual report the University asks "are we doing enough?" and answers that it is. My research concerns what students are told.

I would like copies of every e-mail sent to all students about the marking boycott between April and June 2023. I would further like the number of degrees that were awarded late.

If my request is too wide, I would welcome your advice on how it might be narrowed.

Dr Ingrid Vale`,
    ['I would like copies of every e-mail', 'I would further like the number of degrees'],
  ],
  [
    'square brackets as labels',
    `Dear Agency,

[1] How many flood sirens are in working order?
[2] How many were tested in 2024, and on what dates?
[3] Please send the contract for their upkeep.

Regards
Tove Halloran`,
    ['Q1 How many flood sirens', 'Q2 How many were tested in 2024, and on what dates', 'Q3 Please send the contract'],
  ],
  [
    'one noun phrase and nothing else',
    `Minutes of the Safer Roads Board, 2022 to date, please.

D. Rees`,
    ['Minutes of the Safer Roads Board'],
  ],
  [
    'a trade unionist: what we want is',
    `Dear Human Resources,

What we want to know is how many staff have been graded down since the review and how much has been saved by it. We would also welcome sight of the equality impact assessment. Were the unions consulted before the letters went out? If so, when?

In solidarity,
Branch Secretary`,
    [
      'What we want to know is how many staff',
      'how much has been saved',
      'We would also welcome sight of the equality impact assessment',
      'Were the unions consulted',
      'If so, when?',
    ],
  ],
  [
    'an angry letter, its questions at the end',
    `Dear Housing,

My mother has been without a lift for nineteen weeks. Nineteen! Do you people never answer the telephone?

Under the Freedom of Information Act tell me what the lift contractor is paid, how often the lift has been inspected since 2021 and when it will work again.

Disgusted,
Colm Harkin`,
    [
      'Under the Freedom of Information Act tell me what the lift contractor',
      'how often the lift',
      'when it will work again',
    ],
  ],
  [
    'decimal numbers under titles',
    `Dear Fire Authority,

1. Alarms
1.1 How many false alarms were attended in 2023?
1.2 How many of these were at hospitals?
2. Charges
2.1 Is a charge made for repeated false alarms?
2.2 If so, how much is it?

K. Lindqvist`,
    ['Q1.1 How many false alarms', 'Q1.2 How many of these', 'Q2.1 Is a charge made', 'Q2.2 If so, how much'],
  ],
  [
    'a number of polite openings without please',
    `Dear Museum Trust,

Might I ask how many objects were sold from the reserve collection in 2024? Would it be possible to have the auction catalogue? I'd appreciate a copy of the disposals policy as well. Do you know where the Roman coins went?

With every good wish,
Sybil Crane`,
    [
      'Might I ask how many objects',
      'Would it be possible to have the auction catalogue',
      "I'd appreciate a copy of the disposals policy",
      'Do you know where the Roman coins went',
    ],
  ],
  [
    'subject lines and a list by hand without marks',
    `Request: allotments

Please provide for each site:

Plots in use
Plots vacant
People waiting

Thank you

Ines Calloway`,
    ['Plots in use', 'Plots vacant', 'People waiting'],
  ],
  [
    'follow-on sentences that say how',
    `Dear Council,

Please send me the spend on agency social workers for 2021/22, 2022/23 and 2023/24. I would like this broken down by team. Please include VAT. A spreadsheet is best.

Thanks,
Ade`,
    ['Please send me the spend on agency social workers'],
  ],
  [
    'the letter of an advocate: conditions',
    `Dear Prison Service,

Does HMP Calderwood hold women? If it does, how many were there on 1 May 2024 and how many were pregnant? If it does not, to which prisons are women from the county sent?

Regards
Nell Abiodun`,
    [
      'Does HMP Calderwood hold women',
      'If it does, how many were there',
      'how many were pregnant',
      'If it does not, to which prisons',
    ],
  ],
  [
    'hyphen lists in a sentence of lower case',
    `Dear school

please can i have
- the uniform policy
- how much the school gets from each blazer
- who chose the supplier

ta
Kaz`,
    ['the uniform policy', 'how much the school gets', 'who chose the supplier'],
  ],
  [
    'names of bodies with and in them, a topic of two things',
    `Dear Department for Culture and Sport,

Please disclose all briefings to the Secretary of State on the National Theatre and the Old Vic since January 2023, and the dates of her meetings with Arts and Business Ltd.

Hew Lorrimer`,
    ['Please disclose all briefings', 'the dates of her meetings'],
  ],
  [
    'ordinals without commas, the last without a verb',
    `Dear Trust

Firstly how many beds are closed? Secondly what is the reason? Thirdly a copy of the bed plan.

Thanks
Wilf`,
    ['Firstly how many beds', 'Secondly what is the reason', 'Thirdly a copy of the bed plan'],
  ],
  [
    'a wish in the past tense and one in brackets',
    `Dear Council,

I wanted to ask about the bins in Orchard Street (the green ones). How often were they emptied in March (not counting bank holidays)? I would also have liked to see the rota, but I gather that it is on your website, so leave that.

Thank you for your help,
Fitz`,
    ['How often were they emptied in March'],
  ],
  [
    'bullets of several kinds, each a full clause',
    `Dear Authority

I would like:
• the number of moorings, by length
• the number let and the number empty
• the fee for each length and the date on which it last went up
• any correspondence with the Boaters' Association about the fees and the new rules

Regards
Piers Marlow`,
    [
      'the number of moorings',
      'the number let and the number empty',
      'the fee for each length',
      'the date on which it last went up',
      "any correspondence with the Boaters' Association about the fees and the new rules",
    ],
  ],
];

/** Sentences of one kind each, with what they ask: [what is tried, text, the beginning of each question with its label]. */
export const SENTENCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'several asks joined in a sentence: Dear Trust, Please send me the number of',
    'Dear Trust, Please send me the number of wheelchairs bought in 2023, the average wait for one, and also what you pay for repairs; and how long children had to wait.',
    [
      'Please send me the number of wheelchairs bought ',
      'the average wait for one',
      'what you pay for repairs',
      'how long children had to wait.',
    ],
  ],
  [
    'several asks joined in a sentence: Could I have, under the Act, the names o',
    'Could I have, under the Act, the names of the firms which bid and the price that each put in?',
    ['Could I have, under the Act, the names of the fi', 'the price that each put in?'],
  ],
  [
    'several asks joined in a sentence: It would help to know how many people us',
    'It would help to know how many people use the day centre and how far they travel. I should like the risk assessment for the pond, together with the name of whoever signed it.',
    [
      'It would help to know how many people use the da',
      'how far they travel.',
      'I should like the risk assessment for the pond',
      'the name of whoever signed it.',
    ],
  ],
  [
    'several asks joined in a sentence: Please could you let me have the enginee',
    "Please could you let me have the engineer's notes from her visit, any photographs she took and the quotation from Barr & Co for the roof.",
    [
      "Please could you let me have the engineer's note",
      'any photographs she took',
      'the quotation from Barr & Co for the roof.',
    ],
  ],
  [
    'several asks joined in a sentence: We should be obliged for sight of the le',
    'We should be obliged for sight of the lease of the kiosk, and to learn what rent is paid and when it was last reviewed.',
    ['We should be obliged for sight of the lease of t', 'to learn what rent is paid', 'when it was last reviewed.'],
  ],
  [
    'several asks joined in a sentence: Please tell me how complaints about the ',
    'Please tell me how complaints about the ferry are handled and who handles them, whether the operator is fined, and if it is, how much it paid in 2023.',
    [
      'Please tell me how complaints about the ferry ar',
      'who handles them',
      'whether the operator is fined',
      'if it is, how much it paid in 2023.',
    ],
  ],
  [
    'several asks joined in a sentence: I request the maintenance records for th',
    'I request the maintenance records for the lift and details of all breakdowns since 2020.',
    ['I request the maintenance records for the lift', 'details of all breakdowns since 2020.'],
  ],
  [
    'several asks joined in a sentence: Dear Clerk, would you kindly let me know',
    'Dear Clerk, would you kindly let me know the present state of the cemetery fund, who has the keys to the chapel and whether dogs are allowed in it.',
    [
      'would you kindly let me know the present state o',
      'who has the keys to the chapel',
      'whether dogs are allowed in it.',
    ],
  ],
  [
    'several asks joined in a sentence: Dear Department, Please provide, for eac',
    'Dear Department, Please provide, for each month of 2023, the number of calls received, the number answered and the average time to answer.',
    ['Please provide, for each month of 2023, the numb', 'the number answered', 'the average time to answer.'],
  ],
  [
    'several asks joined in a sentence: I would like to see the minutes of the m',
    'I would like to see the minutes of the meetings held on 3 March and 7 April and the papers that went with them.',
    ['I would like to see the minutes of the meetings ', 'the papers that went with them.'],
  ],
  [
    'several asks joined in a sentence: Please send me copies of the contract, t',
    'Please send me copies of the contract, the tender documents and any correspondence about the award.',
    ['Please send me copies of the contract', 'the tender documents', 'any correspondence about the award.'],
  ],
  [
    'several asks joined in a sentence: What was said at the meeting between the',
    'What was said at the meeting between the Minister and the operator on 4 June? Who was present? Please send me the note of it.',
    ['What was said at the meeting between the Ministe', 'Who was present?', 'Please send me the note of it.'],
  ],
  [
    'several asks joined in a sentence: PLEASE TELL ME HOW MANY TICKETS WERE ISS',
    'PLEASE TELL ME HOW MANY TICKETS WERE ISSUED IN BACK LANE, WHAT THEY BROUGHT IN AND WHO DECIDED TO PAINT THE LINES.',
    ['PLEASE TELL ME HOW MANY TICKETS WERE ISSUED IN B', 'WHAT THEY BROUGHT IN', 'WHO DECIDED TO PAINT THE LINES.'],
  ],
  [
    'several asks joined in a sentence: I request, under the Regulations, the no',
    'I request, under the Regulations, the noise readings taken at the quarry in 2023 and the conditions attached to the permit.',
    ['I request, under the Regulations, the noise read', 'the conditions attached to the permit.'],
  ],
  [
    "several asks joined in a sentence: I'd like to know the following, please: ",
    "I'd like to know the following, please: what was paid for the statue; who chose it; where it will stand.",
    ["I'd like to know the following, please: what was", 'who chose it', 'where it will stand.'],
  ],
  [
    'several asks joined in a sentence: Could you please tell me the number of e',
    'Could you please tell me the number of empty homes, and how many of them belong to the council? I would also appreciate the addresses of those.',
    [
      'Could you please tell me the number of empty hom',
      'how many of them belong to the council?',
      'I would also appreciate the addresses of those.',
    ],
  ],
  [
    'several asks joined in a sentence: I believe the sewer was surveyed in 2021',
    'I believe the sewer was surveyed in 2021. Please let me see the survey and any works order that followed. Has the manhole at number 9 been sealed, and if it has, when and why?',
    [
      'Please let me see the survey',
      'any works order that followed.',
      'Has the manhole at number 9 been sealed',
      'if it has, when and why?',
    ],
  ],
  [
    'several asks joined in a sentence: Please state the policy on students who ',
    'Please state the policy on students who use essay-writing services and how many were caught in each of the last three years.',
    ['Please state the policy on students who use essa', 'how many were caught in each of the last three y'],
  ],
  [
    'several asks joined in a sentence: Please provide details of how many compl',
    'Please provide details of how many complaints were made about parking wardens and how many were upheld.',
    ['Please provide details of how many complaints we', 'how many were upheld.'],
  ],
  [
    'several asks joined in a sentence: Grateful for sight of the options paper ',
    'Grateful for sight of the options paper and the covering e-mail to the Permanent Secretary.',
    ['Grateful for sight of the options paper', 'the covering e-mail to the Permanent Secretary.'],
  ],
  [
    'several asks joined in a sentence: Would you be so good as to say whether t',
    'Would you be so good as to say whether the lime trees have been surveyed, and, if they have, to send me what the surveyor wrote?',
    ['Would you be so good as to say whether the lime ', 'if they have, to send me what the surveyor wrote'],
  ],
  [
    'several asks joined in a sentence: Please say how the sewer at Top Lane is ',
    'Please say how the sewer at Top Lane is maintained, when it was last jetted and what the crew found. In addition, has a CCTV survey been made, and may I have it?',
    [
      'Please say how the sewer at Top Lane is maintain',
      'when it was last jetted',
      'what the crew found.',
      'In addition, has a CCTV survey been made',
      'may I have it?',
    ],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please send all e-mails between the Head',
    'Please send all e-mails between the Head and the Chair of Governors about the coach trip and the minibus.',
    ['Please send all e-mails between the Head and the'],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please provide any policy on how lost pr',
    'Please provide any policy on how lost property is stored and who may claim it.',
    ['Please provide any policy on how lost property i'],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please state the number of officers who ',
    'Please state the number of officers who resigned and who were under investigation.',
    ['Please state the number of officers who resigned'],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please provide a list of the schools wit',
    'Please provide a list of the schools with their head teachers and the number of pupils at each.',
    ['Please provide a list of the schools with their '],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please list all the meetings held with O',
    'Please list all the meetings held with Orbital plc since May, giving the date of each and the names of those present.',
    ['Please list all the meetings held with Orbital p'],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please tell me which roads were gritted ',
    'Please tell me which roads were gritted on 4 January, when and by whom.',
    ['Please tell me which roads were gritted on 4 Jan'],
  ],
  [
    'what is joined and is one ask, or one ask alone: Please could I get a breakdown of spendi',
    'Please could I get a breakdown of spending on consultants by department and year?',
    ['Please could I get a breakdown of spending on co'],
  ],
  [
    'what is joined and is one ask, or one ask alone: My question is simple: who paid for the ',
    'My question is simple: who paid for the fountain?',
    ['My question is simple: who paid for the fountain'],
  ],
  [
    "how an ask is led in: Dear Council, I'd be interested in your ",
    "Dear Council, I'd be interested in your timetable for mending the clock. Finally I should be glad to be told who owns the tower.",
    ["I'd be interested in your timetable for mending ", 'Finally I should be glad to be told who owns the'],
  ],
  [
    'how an ask is led in: I wonder if you could say how many swans',
    'I wonder if you could say how many swans were ringed in 2022? Any idea who did the ringing?',
    ['I wonder if you could say how many swans were ri', 'Any idea who did the ringing?'],
  ],
  [
    'how an ask is led in: Please send me the documents relating to',
    'Please send me the documents relating to the sale of the mill.',
    ['Please send me the documents relating to the sal'],
  ],
  [
    'how an ask is led in: Dear Council, I would like the inspectio',
    'Dear Council, I would like the inspection records for the lift in Rowan House. Thanks',
    ['I would like the inspection records for the lift'],
  ],
  [
    'how an ask is led in: I would like any legal advice given to t',
    'I would like any legal advice given to the council about the toll. I look forward to your reply.',
    ['I would like any legal advice given to the counc'],
  ],
  [
    'how an ask is led in: Please provide data on fly-tipping. In p',
    'Please provide data on fly-tipping. In particular I want the number of incidents in 2023.',
    ['In particular I want the number of incidents in '],
  ],
  [
    'how an ask is led in: Please supply information about the use ',
    'Please supply information about the use of agency drivers in 2024.',
    ['Please supply information about the use of agenc'],
  ],
  [
    'how an ask is led in: I request details of all payments to Hob',
    'I request details of all payments to Hobbs & Son.',
    ['I request details of all payments to Hobbs & Son'],
  ],
  [
    'how an ask is led in: Please provide the following information',
    'Please provide the following information on the ferry: sailings cancelled, by month; average delay; cost of refunds.',
    ['Please provide the following information on the ', 'average delay', 'cost of refunds.'],
  ],
  [
    'how an ask is led in: Please let me have the figures for atten',
    'Please let me have the figures for attendance at the pool, and the statistics on accidents.',
    ['Please let me have the figures for attendance at', 'the statistics on accidents.'],
  ],
  [
    "how an ask is led in: I'm after some information on the old li",
    "I'm after some information on the old library. Who owns it? Has it been sold? What did it fetch?",
    ['Who owns it?', 'Has it been sold?', 'What did it fetch?'],
  ],
  [
    'how an ask is led in: Please provide me with the details of th',
    'Please provide me with the details of the contract for school meals.',
    ['Please provide me with the details of the contra'],
  ],
  [
    'how an ask is led in: Dear Department, Please provide the foll',
    'Dear Department, Please provide the following for 2023: calls received, calls answered, calls abandoned.',
    ['Please provide the following for 2023: calls rec', 'calls answered', 'calls abandoned.'],
  ],
  [
    'how an ask is led in: I want to know why the bus was withdrawn',
    'I want to know why the bus was withdrawn. I also want to know who was asked. And what will it cost to bring it back?',
    [
      'I want to know why the bus was withdrawn.',
      'I also want to know who was asked.',
      'And what will it cost to bring it back?',
    ],
  ],
  [
    "how an ask is led in: I'd also be glad of the figures for 2022",
    "I'd also be glad of the figures for 2022.",
    ["I'd also be glad of the figures for 2022."],
  ],
  [
    'how an ask is led in: Please confirm the following: The number',
    'Please confirm the following:\nThe number of staff\nTheir pay\nWhether they are permanent',
    ['The number of staff', 'Their pay', 'Whether they are permanent'],
  ],
  [
    'how an ask is led in: Under EIR: all readings from borehole 7;',
    'Under EIR: all readings from borehole 7; the map showing where it is; whether it is to be capped; when and by whom the last sample was taken.',
    [
      'Under EIR: all readings from borehole 7',
      'the map showing where it is',
      'whether it is to be capped',
      'when and by whom the last sample was taken.',
    ],
  ],
  [
    'how an ask is led in: I am asking for a) the plan b) the costs',
    'I am asking for a) the plan b) the costs',
    ['Qa the plan', 'Qb the costs'],
  ],
  [
    'written without capitals or question marks: can you tell me if the union was consult',
    'can you tell me if the union was consulted beforehand and if the staff were told',
    ['can you tell me if the union was consulted befor', 'if the staff were told'],
  ],
  [
    'written without capitals or question marks: hello, can i get the number of tickets g',
    'hello, can i get the number of tickets given out on mill street, what they cost, and who gets the money',
    ['can i get the number of tickets given out on mil', 'what they cost', 'who gets the money'],
  ],
  [
    'written without capitals or question marks: what is the speed limit on duck lane. wh',
    'what is the speed limit on duck lane. who decided it. has there been any accident there since 2019. id like the minutes of the meeting too',
    [
      'what is the speed limit on duck lane.',
      'who decided it.',
      'has there been any accident there since 2019.',
      'id like the minutes of the meeting too',
    ],
  ],
  [
    'written without capitals or question marks: hi how many dogs bit someone in the park',
    'hi how many dogs bit someone in the park last year how much did you pay out and was anyone prosecuted thanks',
    ['how many dogs bit someone in the park last year', 'how much did you pay out', 'was anyone prosecuted'],
  ],
  [
    'written without capitals or question marks: Dear Council, My questions are these. Ho',
    'Dear Council,\n\nMy questions are these. How many taxis were refused a licence in 2022 and 2023. How many appealed. What was the outcome in each case.\n\nThank you.',
    ['How many taxis were refused a licence in 2022 an', 'How many appealed.', 'What was the outcome in each case.'],
  ],
  [
    'written without capitals or question marks: Hello. 1) how many fly tips 2) how many ',
    'Hello. 1) how many fly tips 2) how many fines 3) how many prosecutions. 2023 only. ta',
    ['Q1 how many fly tips', 'Q2 how many fines', 'Q3 how many prosecutions. 2023 only. ta'],
  ],
  [
    'what stands beside the asks and is none: I run a small charity and am putting tog',
    'I run a small charity and am putting together a guide for carers. I would be grateful if you could complete this survey under FOI.\n\n1. How many carers are registered?\n2. How many assessments were made?\n\nDo phone me if any of this is unclear. Could each question be answered separately, please?',
    ['Q1 How many carers are registered?', 'Q2 How many assessments were made?'],
  ],
  [
    'what stands beside the asks and is none: I would like people to know the truth. P',
    'I would like people to know the truth. Please provide the minutes of the meeting of 3 May.',
    ['Please provide the minutes of the meeting of 3 M'],
  ],
  [
    'what stands beside the asks and is none: Dear Council, People keep asking me why ',
    'Dear Council,\n\nPeople keep asking me why the bridge is shut and what is being done. I do not know what to tell them.\n\nWhen will the bridge reopen?\n\nDo get in touch if you need anything else from me.',
    ['When will the bridge reopen?'],
  ],
  [
    'what stands beside the asks and is none: Dear Council, I am a retired engineer an',
    'Dear Council,\n\nI am a retired engineer and I am writing a history of the canal. I would be happy to share it with you.\n\nPlease could you tell me when the last lock keeper retired?\n\nCould you acknowledge this by return?',
    ['Please could you tell me when the last lock keep'],
  ],
  [
    'what stands beside the asks and is none: Dear Police, Who would have thought that',
    'Dear Police,\n\nWho would have thought that a village of 300 souls needs a speed camera? What next? Please let me know how many drivers it has caught.\n\nGive me a call if this is in any way unclear. I can be reached on the number below.',
    ['Please let me know how many drivers it has caugh'],
  ],
  [
    'what stands beside the asks and is none: Dear Trust, You asked in your survey whe',
    'Dear Trust,\n\nYou asked in your survey whether patients were satisfied. I was not.\n\n1. How many patients filled in the survey?\n2. How many were dissatisfied?\n\nI would like all of these to be answered. Please reply to each in the order given.',
    ['Q1 How many patients filled in the survey?', 'Q2 How many were dissatisfied?'],
  ],
  [
    'what stands beside the asks and is none: Dear School, I should explain who I am. ',
    'Dear School, I should explain who I am. I am the aunt of a pupil in Year 9 and I would like to help. Please may I have the behaviour policy?',
    ['Please may I have the behaviour policy?'],
  ],
  [
    "what stands beside the asks and is none: I'd be happy to pay a reasonable fee. Pl",
    "I'd be happy to pay a reasonable fee. Please send me the flood map.",
    ['Please send me the flood map.'],
  ],
  [
    "what stands beside the asks and is none: What I don't understand is why nobody ha",
    "What I don't understand is why nobody has been told. Please supply the letters sent to residents in June.",
    ['Please supply the letters sent to residents in J'],
  ],
  [
    'what stands beside the asks and is none: I hope you can help. I know how busy you',
    'I hope you can help. I know how busy you must be! Please send me the rota for 1 May. Is that too much to ask?',
    ['Please send me the rota for 1 May.'],
  ],
  [
    "what stands beside the asks and is none: Isn't it time somebody looked into this?",
    "Isn't it time somebody looked into this? I want to see the inspection reports for the kitchen since 2021.",
    ['I want to see the inspection reports for the kit'],
  ],
  [
    'what stands beside the asks and is none: Dear Council, Please provide the budget ',
    'Dear Council, Please provide the budget for verges. If you need to know more about why I am asking, please let me know. You can find me at the allotments most days.',
    ['Please provide the budget for verges.'],
  ],
  [
    'what stands beside the asks and is none: Dear Council, I asked in May how many ve',
    'Dear Council, I asked in May how many verges were cut and was told that nobody knew. How can nobody know? Please tell me how many verges were cut in June.',
    ['Please tell me how many verges were cut in June.'],
  ],
  [
    'what stands beside the asks and is none: Please answer each question separately a',
    'Please answer each question separately and number your replies. How many vans are there? How many drivers?',
    ['How many vans are there?', 'How many drivers?'],
  ],
  [
    "what stands beside the asks and is none: Please provide the minutes. I'd rather h",
    "Please provide the minutes. I'd rather have them by e-mail if you can. If they are only on paper, may I come and see them?",
    ['Please provide the minutes.'],
  ],
  [
    'what stands beside the asks and is none: Please note that I do not want personal ',
    'Please note that I do not want personal data. I wish to know how many staff were suspended.',
    ['I wish to know how many staff were suspended.'],
  ],
  [
    'what stands beside the asks and is none: This is the third time I have asked. Why',
    'This is the third time I have asked. Why is it so hard? How many complaints were made about the depot in 2023?',
    ['How many complaints were made about the depot in'],
  ],
  [
    'what stands beside the asks and is none: May I remind you of the duty to help. Co',
    "May I remind you of the duty to help. Could you please treat this as urgent? What did the consultant's report cost?",
    ["What did the consultant's report cost?"],
  ],
  [
    'what stands beside the asks and is none: Am I the only one who thinks that the ne',
    'Am I the only one who thinks that the new lights are too bright? Please send me the lighting survey.',
    ['Please send me the lighting survey.'],
  ],
  [
    'what stands beside the asks and is none: I look forward to hearing what you have ',
    'I look forward to hearing what you have to say. Please provide the risk register.',
    ['Please provide the risk register.'],
  ],
  [
    'what stands beside the asks and is none: I would be obliged for an early answer. ',
    'I would be obliged for an early answer. Which officer signed the order?',
    ['Which officer signed the order?'],
  ],
  [
    'what stands beside the asks and is none: To help you find it: the meeting took pl',
    'To help you find it: the meeting took place on 3 May and was chaired by Dr Hale. Please provide the note of it.',
    ['Please provide the note of it.'],
  ],
  [
    'what stands beside the asks and is none: I would like to make clear that I have n',
    'I would like to make clear that I have nothing against cyclists. Please provide the number of cyclists counted on Mill Road.',
    ['Please provide the number of cyclists counted on'],
  ],
  [
    'what stands beside the asks and is none: We understand that you will need to cons',
    'We understand that you will need to consider whether the information is exempt. Please provide the fee paid to the architect. Should any of it be withheld, we would expect to be told why.',
    ['Please provide the fee paid to the architect.'],
  ],
  [
    'what stands beside the asks and is none: Please send the policy. Would a phone ca',
    'Please send the policy. Would a phone call help? I am in most mornings.',
    ['Please send the policy.'],
  ],
  [
    "questions in paragraphs of their own: Dear Trust, I'm trying to find out how l",
    "Dear Trust, I'm trying to find out how long people wait for a hearing aid. What was the average wait in 2023 and what was the longest? How many are waiting now?",
    [
      "I'm trying to find out how long people wait for ",
      'What was the average wait in 2023',
      'what was the longest?',
      'How many are waiting now?',
    ],
  ],
  [
    'questions in paragraphs of their own: Dear Agency, Please confirm or deny whet',
    'Dear Agency, Please confirm or deny whether an inspection took place on 2 May. If it did, please send me the report and tell me who carried it out.',
    [
      'Please confirm or deny whether an inspection too',
      'If it did, please send me the report',
      'tell me who carried it out.',
    ],
  ],
  [
    'questions in paragraphs of their own: As a resident I have watched the basin s',
    'As a resident I have watched the basin silt up for years. When was it last dredged, and by whom? How much did that cost? Are there any plans to do so again?',
    ['When was it last dredged, and by whom?', 'How much did that cost?', 'Are there any plans to do so again?'],
  ],
  [
    'questions in paragraphs of their own: How much has been spent to date? How muc',
    'How much has been spent to date? How much is left? Both questions relate to the town hall roof.',
    ['How much has been spent to date?', 'How much is left?'],
  ],
  [
    'questions in paragraphs of their own: Dear Council, 1. How many gulls were cul',
    'Dear Council,\n\n1. How many gulls were culled?\n2. Who did it?\n\nIs the licence still in force? Are further culls planned for next year? Have residents been told?\n\nYours',
    [
      'Q1 How many gulls were culled?',
      'Q2 Who did it?',
      'Is the licence still in force?',
      'Are further culls planned for next year?',
      'Have residents been told?',
    ],
  ],
  [
    'questions in paragraphs of their own: Following your statement that "no decisi',
    'Following your statement that "no decision has been made", what decisions are due before Easter, and who will take them?',
    ['Following your statement that "no decision has b', 'who will take them?'],
  ],
  [
    'questions in paragraphs of their own: The answer to my earlier request (ref 12',
    'The answer to my earlier request (ref 123) said 40. Of the 40, how many were repeat offenders? Of those, how many were under 18?',
    ['Of the 40, how many were repeat offenders?', 'Of those, how many were under 18?'],
  ],
  [
    'questions in paragraphs of their own: Please provide the following: 1. Policy.',
    'Please provide the following:\n\n1. Policy.\n2. Cost of the policy, and who wrote it.\n\nAnd one further matter. Does the school have a reset room? How long may a child be kept in it?',
    [
      'Q1 Policy.',
      'Q2 Cost of the policy, and who wrote it.',
      'Does the school have a reset room?',
      'How long may a child be kept in it?',
    ],
  ],
  [
    'questions in paragraphs of their own: My request concerns taxis. For 2022 and ',
    'My request concerns taxis. For 2022 and 2023: how many drivers applied for a licence? How many were refused? For what reasons?',
    ['For 2022 and 2023: how many drivers applied for ', 'How many were refused?', 'For what reasons?'],
  ],
  [
    'questions in paragraphs of their own: Dear Sir, I would ask the council to tel',
    'Dear Sir, I would ask the council to tell me (1) who cut the hedge, (2) why and (3) at what cost.',
    ['Q1 who cut the hedge,', 'Q2 why and', 'Q3 at what cost.'],
  ],
  [
    'a condition about the request itself, with an invitation to call, asks for nothing',
    'How many benches are there in Sallow Park? If anything here seems odd to you, please ring me on the number below.',
    ['How many benches are there in Sallow Park?'],
  ],
  [
    'two words with a preposition carry on with the question before them',
    'I should like to know what has been spent out of the bequest, and on what?',
    ['I should like to know what has been spent out of the bequest, and on what?'],
  ],
  [
    'things between dashes',
    'Please let me have for 2024 the number of boats – the number of oars that each has – the number of people who rowed – and the sum paid for paint.',
    ['Please let me have', 'the number of oars', 'the number of people', 'the sum paid'],
  ],
  [
    'things between hyphens',
    'I would be grateful for the lease - the invoices for 2024 - the name of the yard.',
    ['I would be grateful', 'the invoices', 'the name of the yard'],
  ],
  [
    'questions between strokes, after what they are about',
    'Boats on the lake - how many are there / who mends them / how old is the oldest',
    ['Boats on the lake', 'who mends', 'how old is'],
  ],
  [
    'things between bars, points and plus signs',
    'Please state the number of boats | the number of oars | the cost of both. I request the log of the crane • the plan of the jetty • the price list. Pls send the no. of oars + no. lost + avg age of each.',
    [
      'Please state',
      'the number of oars',
      'the cost of both',
      'I request the log',
      'the plan of the jetty',
      'the price list',
      'Pls send the no. of oars',
      'no. lost',
      'avg age',
    ],
  ],
  [
    'what dashes only enclose',
    'Please tell me how much the harbour – including the ferry – spent on paint. Please send me the rules – if there are any – and the plan of the jetty. How many boats go on the 9 – the old 12 – on Sundays?',
    ['Please tell me how much', 'Please send me the rules', 'the plan of the jetty', 'How many boats'],
  ],
  [
    'strokes within what is counted',
    'Please provide the number of boats / rafts / oars lost in 2023. Please give the cost per head / per year.',
    ['Please provide the number', 'Please give the cost'],
  ],
  [
    'with what it comes, whatever its name',
    'I request a copy of the lease of the pier, together with the soundings for 2024, and also the number of boats. Please send the timetable, plus the overtime worked by the crew, not forgetting the key to the shed.',
    [
      'I request a copy',
      'the soundings',
      'the number of boats',
      'Please send the timetable',
      'the overtime',
      'the key to the shed',
    ],
  ],
  [
    'asked for in one place and another',
    'I ask in the first place for the number of boats, in the second place for the rule under which they are let, and in the third place for the name of the yard.',
    ['I ask in the first place', 'the rule under which', 'the name of the yard'],
  ],
  [
    'after the same small word',
    'Please provide copies of the lease, of the bids received and of the letter to the yard. May I have sight of the survey on which the harbour relied, and of any quotation for the work? I ask for the log of the crane and for the plan of the jetty.',
    [
      'Please provide copies',
      'the bids received',
      'the letter to the yard',
      'May I have sight',
      'any quotation',
      'I ask for the log',
      'the plan of the jetty',
    ],
  ],
  [
    'for whom, and for what, after other words',
    'Please tell me the cost of paint for the boats and for the pier. What is the price of a ticket for children and for the elderly?',
    ['Please tell me the cost', 'What is the price'],
  ],
  [
    'too short to be a thing of its own, after a semicolon',
    'Please say what the fence cost; who put it up; and when.',
    ['Please say what', 'who put it up'],
  ],
  [
    'first, second and third in one sentence',
    'Could you tell me firstly how many boats leak, secondly how many were mended and thirdly what it cost? I should like to know first, who owns the mill; second, what it was sold for; and third, whether it is listed.',
    [
      'Could you tell me',
      'secondly how many were mended',
      'thirdly what it cost',
      'I should like to know',
      'second, what it was',
      'third, whether',
    ],
  ],
  [
    'a condition before a question is none',
    'If the hall was sold, what was it sold for? Where a boat was lost, who paid for it?',
    ['If the hall was sold', 'Where a boat was lost'],
  ],
  [
    'what is denied before a wish of its own',
    "Whether that is true I do not know, but I should like to see the log. I don't understand how the fee was worked out and I would like to know who set it.",
    ['I should like to see the log', "I don't understand"],
  ],
  [
    'of any kind, whether or not',
    'Please send all readings taken at the quay, whether by the crew or by others, together with the log. I ask for any letters to the yard, whether or not they were answered.',
    ['Please send all readings', 'the log', 'I ask for any letters'],
  ],
  [
    'whether, with a verb of its own',
    'Please tell me how many boats sank, and whether any were mended.',
    ['Please tell me how many', 'whether any were'],
  ],
  [
    "somebody else's question, and an answer of one's own",
    'I asked at the desk and was told "Who wants to know?" Please send me the log. Who will tell the children? Not you, I suppose.',
    ['Please send me the log'],
  ],
  [
    'such and the same',
    'Please let me have the lease, such letters as passed between the yard and the harbour, and an indication of what was paid. I request the number of boats lost in 2024, and the same for oars.',
    ['Please let me have', 'such letters', 'an indication', 'I request the number', 'the same for oars'],
  ],
  [
    'provided with several things',
    'Could you provide me with the lease of the pier, the log of the crane, and any letters about them?',
    ['Could you provide me', 'the log of the crane', 'any letters'],
  ],
  [
    'an ampersand',
    'Please send the average wait for a boat & how many people gave up.',
    ['Please send', 'how many people'],
  ],
  [
    'in the third person',
    'The applicant requests that the harbour send him the log of the crane. My client seeks the lease of the pier. Our society would like to know who owns the quay.',
    ['The applicant requests', 'My client seeks', 'Our society would like'],
  ],
  [
    'one thing, after an adverb',
    'I merely want to know one thing, which is how many boats have been built.',
    ['I merely want to know'],
  ],
  [
    'papers counted off after namely',
    'I should be obliged by sight of the following papers, namely the lease of the pier, the deed of covenant of 1921, and such minutes as record them.',
    ['I should be obliged', 'the deed of covenant', 'such minutes'],
  ],
  [
    'parts of one thing, each a bare noun',
    'Please disclose all records about the pier, including letters, valuations, notes of meetings and messages, from 2022 on. How many boats were lost, broken down by age, size and reason for the loss?',
    ['Please disclose all records', 'How many boats were lost'],
  ],
  [
    'and could not',
    'How many people hired a boat, and how many asked to and could not?',
    ['How many people', 'how many asked'],
  ],
  [
    'what kind of thing it was',
    'Please give the number of staff dismissed, and the nature of the offence in each case.',
    ['Please give', 'the nature of'],
  ],
  [
    'information that is one of several things',
    'I would like information on the number of boats lost in 2023. Please also send the log of the crane.',
    ['I would like information', 'Please also send'],
  ],
  [
    'information that is what the questions are about',
    'I would like information on the number of boats. How many were there in 2022? How many in 2023?',
    ['How many were', 'How many in 2023'],
  ],
  [
    'another piece of information',
    'Please send the log of the crane. I would also like information about the cost of the jetty.',
    ['Please send', 'I would also like'],
  ],
  [
    'after what it is about',
    'As to the bus lane: when did it come in, what has it raised, and what was spent on it?',
    ['As to the bus lane', 'what has it raised', 'what was spent'],
  ],
  [
    'what is put in between commas',
    'How long, on average, have they been there? I would like, if it can be managed, to see the log for 1954. What, in your view, did it cost?',
    ['How long, on average', 'I would like, if it can', 'What, in your view'],
  ],
  [
    'a title is none beside what is asked',
    'RE: Where have all the benches gone?\n\nLast year there were nine. Please tell me what happened to the others.',
    ['Please tell me what happened'],
  ],
  ['a title alone', 'Re: Where have all the benches gone?', ['Re: Where']],
  [
    'documents, then figures',
    'I request all letters about dust, the plan presently in force, and the results of the tests.',
    ['I request all letters', 'the plan presently', 'the results'],
  ],
  [
    'things with their articles, counted off after a colon',
    'I ask for the following: the date of reopening, the lease correspondence of the yard, and the number of boats moved to other quays.',
    ['I ask for the following', 'the lease correspondence', 'the number of boats'],
  ],
  [
    'the law before the thing without a comma',
    'Please let me have under FOIA the number of boats you own, the number with an engine, the number sunk since 2020 and the number now waiting for paint. Might I ask under Freedom of Information for the log of the crane, the cost of a single lift of it, and the same log for the winch?',
    [
      'Please let me have',
      'the number with',
      'the number sunk',
      'the number now waiting',
      'Might I ask',
      'the cost of a single lift',
      'the same log',
    ],
  ],
  [
    'how many there are, and how many as a rule',
    'Grateful if you would confirm the number of boats at the quay on 5 November and the number normally moored there.',
    ['Grateful if you would', 'the number normally'],
  ],
  [
    'hopes of being told',
    "I hope to learn how the moorings were shared out, and I hope you'll tell me how many went to members.",
    ['I hope to learn', 'I hope you'],
  ],
  [
    'an ordinal after a condition',
    'Does the yard take boys on, and if it does, fifth, how many were there in 2023?',
    ['Does the yard', 'if it does, fifth'],
  ],
  [
    'in case there was one',
    'I would like to know who gave the order, if there was one. Please send the plan and, if there is one, the map.',
    ['I would like to know who', 'Please send the plan', 'if there is one, the map'],
  ],
  [
    'when, as a question',
    'How many swans are there? When did they last do so?',
    ['How many swans', 'When did they last'],
  ],
  [
    'somebody who wondered',
    'I wondered if you could tell me when the swings were last tested. I also wondered whether there is a plan to fence them.',
    ['I wondered', 'I also wondered'],
  ],
];

/** The request to which the later messages belong. */
export const FIRST = '1. How many vans?\n2. How many cars?\n3. How many lorries?';

/** What later messages do: [what, what the authority had sent, what the message does, its text, the beginning of each question]. */
export const LATER: readonly (readonly [string, ActKind, ActKind, string, readonly string[]])[] = [
  [
    'something that is added by its name',
    'clarification-request',
    'clarification',
    'Vans of any size. Could I add something? I would be interested in how many of the drivers were in their first year.',
    ['Q1', 'Q2', 'Q3', 'I would be interested'],
  ],
  [
    'a word of praise that is added',
    'clarification-request',
    'clarification',
    'Vans of any size. May I add one thing? I am grateful for the trouble you take.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'one extra',
    'clarification-request',
    'clarification',
    'Dear Sir,\n\n(1) All of them.\n(2) The harbour only.\n\nOne extra while the file is open: how many of the boats sold in May have come back since?',
    ['Q1', 'Q2', 'Q3', 'One extra while'],
  ],
  [
    'one more, with a reason for it',
    'clarification-request',
    'clarification',
    'Dear Sir,\n\n1) All of them.\n2) The harbour only.\n\nOne more thing, now that you ask: of the boats hired on 3 May, how many had been hired before?',
    ['Q1', 'Q2', 'Q3', 'One more thing, now'],
  ],
  [
    'a second question, with two reasons for it',
    'acknowledgement',
    'other',
    'Thank you. Another question, if I may, while it is fresh in my mind: who painted the vans?',
    ['Q1', 'Q2', 'Q3', 'Another question, if I may'],
  ],
  [
    'one more thing, with a reason, that asks for nothing',
    'acknowledgement',
    'chaser',
    'One more thing, since I am here: my letter of 4 May is still without a reply, is it not?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'one more, with what is asked at its end',
    'clarification-request',
    'clarification',
    'Dear Sir,\n\n1. All of them.\n2. The harbour only.\n\nAnd one more of the same kind: boats bought and since sold, how many?',
    ['Q1', 'Q2', 'Q3', 'And one more of the same kind: boats bought'],
  ],
  [
    'one further question, with who at its end',
    'acknowledgement',
    'other',
    'Thank you. One further question: the painting of the vans – by whom?',
    ['Q1', 'Q2', 'Q3', 'One further question: the painting'],
  ],
  [
    'impatience after one more thing',
    'acknowledgement',
    'chaser',
    'One more thing. My letter of 4 May is still without a reply, as you may know.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'when the reply comes, asked last',
    'acknowledgement',
    'chaser',
    'The answer to my questions: I am still waiting, when?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'drops one and narrows others before any reply',
    'clarification-request',
    'clarification',
    'Please drop 2 and answer 1 and 3 for 2023 only.',
    ['Q1', 'Q3'],
  ],
  [
    'what was refused and then dropped keeps its refusal',
    'response',
    'clarification',
    'Please drop 2 and answer 1 and 3 for 2023 only.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'forgets one and explains a word',
    'clarification-request',
    'clarification',
    'Forget question 3. By vans I mean vans that the council owns.',
    ['Q1', 'Q2'],
  ],
  ['withdraws by part', 'clarification-request', 'clarification', 'I withdraw parts 1 and 3.', ['Q2']],
  [
    'is withdrawn, in the passive',
    'clarification-request',
    'clarification',
    'Questions 2 and 3 are withdrawn. Question 1 stands.',
    ['Q1'],
  ],
  [
    'one last thing',
    'response',
    'other',
    'Thanks for that. One last thing: are any of the vans electric?',
    ['Q1', 'Q2', 'Q3', 'One last thing: are any'],
  ],
  [
    'two more things in the next sentence',
    'response',
    'other',
    'That is very clear. May I ask two more things? Who services the vans, and what does it cost?',
    ['Q1', 'Q2', 'Q3', 'Who services', 'what does it cost'],
  ],
  [
    'following on from an answer',
    'response',
    'other',
    'Thank you. Following on from your answer to 2, could you tell me how many of the cars are hired?',
    ['Q1', 'Q2', 'Q3', 'Following on'],
  ],
  [
    'a question after thanks',
    'response',
    'other',
    'Thanks. How many of the vans are electric?',
    ['Q1', 'Q2', 'Q3', 'How many of the vans'],
  ],
  [
    'something forgotten',
    'response',
    'other',
    'Many thanks. I forgot to ask where the vans are kept.',
    ['Q1', 'Q2', 'Q3', 'I forgot to ask where'],
  ],
  [
    'something left out, after an answer to what was asked back',
    'clarification-request',
    'clarification',
    'By a van I mean anything under 3.5 tonnes.\n\nI left something out the first time: how many drivers has the council had since 2021?',
    ['Q1', 'Q2', 'Q3', 'I left something out'],
  ],
  [
    'something that ought to have been there',
    'clarification-request',
    'clarification',
    'Vans of any size. There is something I ought to have asked in my first letter: how many drivers did you have in 2023?',
    ['Q1', 'Q2', 'Q3', 'There is something'],
  ],
  [
    'something thought of later',
    'clarification-request',
    'clarification',
    'Vans of any size. It has occurred to me that I need to know how many drivers you had in 2023.',
    ['Q1', 'Q2', 'Q3', 'It has occurred'],
  ],
  [
    'put on the list',
    'clarification-request',
    'clarification',
    'Vans of any size. Please add one to my list: how many drivers did you have in 2023?',
    ['Q1', 'Q2', 'Q3', 'Please add'],
  ],
  [
    'one that comes after the third',
    'clarification-request',
    'clarification',
    'Vans of any size. Let me put a fourth question. How many drivers did you have in 2023?',
    ['Q1', 'Q2', 'Q3', 'How many drivers'],
  ],
  [
    'too, at the end',
    'clarification-request',
    'clarification',
    'Vans of any size. Could you tell me how many drivers you had in 2023, too?',
    ['Q1', 'Q2', 'Q3', 'Could you tell me'],
  ],
  [
    'what took too long is nothing that is added',
    'acknowledgement',
    'chaser',
    'It has struck six. Could you tell me how much longer this is going to take? Six weeks is too long.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'a question missed off',
    'acknowledgement',
    'other',
    'I see that I missed a question off my list. Who services the engines?',
    ['Q1', 'Q2', 'Q3', 'Who services'],
  ],
  [
    'what slipped my mind',
    'clarification-request',
    'clarification',
    'Vans of any size. One small point slipped my mind: is there a depot at Fernham?',
    ['Q1', 'Q2', 'Q3', 'One small point'],
  ],
  [
    'what we omitted',
    'acknowledgement',
    'other',
    'Thank you for the receipt. We have omitted one item: what did the depot cost to build?',
    ['Q1', 'Q2', 'Q3', 'We have omitted'],
  ],
  [
    'what they left out is no new question',
    'response',
    'other',
    'You left something out. How much longer must I wait for it?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'what was left with somebody is nothing left out',
    'response',
    'other',
    'I left one message on Monday and another on Friday. How many more do you want?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'nothing was left out',
    'clarification-request',
    'clarification',
    'I left nothing out the first time: what more can you possibly want to know?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'by the way',
    'response',
    'other',
    'Many thanks. By the way, is the depot going to close?',
    ['Q1', 'Q2', 'Q3', 'By the way, is the depot'],
  ],
  [
    'a list of further questions',
    'response',
    'other',
    'Thank you. Two follow-up questions: (a) who services the vans? (b) where are they kept?',
    ['Q1', 'Q2', 'Q3', 'Qa who', 'Qb where'],
  ],
  [
    'complaints about the delay',
    'acknowledgement',
    'chaser',
    'It is now a month. What is going on? How long does it take to count vans? Have you lost it?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'scorn',
    'response',
    'other',
    'Well. What a surprise. How many more months must we wait? I also copied this to my MP.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'an explanation that asks whether it is clear',
    'clarification-request',
    'clarification',
    'By a van I mean anything under 3.5 tonnes. Is that clear enough?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'an answer and a further wish',
    'clarification-request',
    'clarification',
    'In answer to your question, 2023. I should also like the mileage of each van.',
    ['Q1', 'Q2', 'Q3', 'I should also like the mileage'],
  ],
  [
    'one instead of another',
    'clarification-request',
    'clarification',
    'Instead of question 2, please tell me how many cars were hired in 2023.',
    ['Q1', 'Q3', 'Instead of question 2'],
  ],
  [
    'whether the rest is coming',
    'response',
    'chaser',
    'Many thanks for the vans. I have not had the cars. Could you possibly tell me whether they are on their way?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'whether somebody has it',
    'acknowledgement',
    'chaser',
    'Nothing has come. May I ask whether anybody is looking at it?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'that somebody should act',
    'acknowledgement',
    'chaser',
    'Your letter came back to me. May I ask that somebody in the office takes up my application of 2 May, which has the reference FOI/3?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'that something be done',
    'acknowledgement',
    'chaser',
    'It is two months now. Could I ask you to put it in front of the manager? May I also ask that it be treated as urgent?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'what has become of a letter',
    'acknowledgement',
    'chaser',
    'Might I enquire what has become of my letter of 3 May? I should also like to know who is dealing with it.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'why it takes so long',
    'acknowledgement',
    'chaser',
    'Also, could you give me the reason for the delay? And may I ask for the outstanding answers by Friday?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'when the rest will follow',
    'response',
    'other',
    'Thank you for the table. Will the remaining figures follow separately, or have I overlooked them?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'what prospect there is',
    'response',
    'other',
    'Thanks for that. Is there any prospect of a reply to the others before Christmas?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'whether it can be sent again',
    'response',
    'other',
    'Thank you, but nothing was attached. Could you also send the attachment again?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'which reference it has',
    'acknowledgement',
    'chaser',
    'Also, may I ask what reference you gave to our enquiry?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'who else is to look at it',
    'response',
    'other',
    'Thank you. May I ask you to look at it again?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'a thing in a chaser all the same',
    'acknowledgement',
    'chaser',
    'Any progress? May I also ask how many drivers you have?',
    ['Q1', 'Q2', 'Q3', 'May I also ask how many'],
  ],
  [
    'a letter that is asked for',
    'response',
    'other',
    'Thank you. May I also ask for the letter of 3 June to the dealer?',
    ['Q1', 'Q2', 'Q3', 'May I also ask for the letter'],
  ],
  [
    'what became of something else',
    'response',
    'other',
    'Thanks. What became of the vans that were sold?',
    ['Q1', 'Q2', 'Q3', 'What became of'],
  ],
  [
    'who dealt with something else',
    'response',
    'other',
    'Thank you. Could you also tell me who dealt with the complaint about the vans?',
    ['Q1', 'Q2', 'Q3', 'Could you also tell me who'],
  ],
  [
    'that something be sent',
    'response',
    'other',
    'Thanks. May I also ask that the log of each van be sent to me?',
    ['Q1', 'Q2', 'Q3', 'May I also ask that the log'],
  ],
  [
    'when something else is coming',
    'response',
    'other',
    'Thanks. Also, when will the new vans arrive?',
    ['Q1', 'Q2', 'Q3', 'Also, when will the new vans'],
  ],
  [
    'how many requests came',
    'response',
    'other',
    'Many thanks. One more thing: how many requests for vans did you receive in May?',
    ['Q1', 'Q2', 'Q3', 'One more thing'],
  ],
  [
    'a copy of my own letter',
    'response',
    'other',
    'Thanks. Could I also ask for a copy of my letter to the depot of 2019?',
    ['Q1', 'Q2', 'Q3', 'Could I also ask for a copy'],
  ],
  [
    'somebody else, who replied to the dealer',
    'response',
    'other',
    'Thank you. May I ask how long your reply to the dealer took?',
    ['Q1', 'Q2', 'Q3', 'May I ask how long'],
  ],
  [
    'to whom one complains',
    'acknowledgement',
    'chaser',
    'Any news? Also who do I complain to if nothing comes?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'what it would come to',
    'clarification-request',
    'clarification',
    'I will drop the earlier years as well. What would that bring the charge down to?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'a wish after thanks',
    'response',
    'other',
    'Thank you. Having read it I should be interested to know which of the vans are leased.',
    ['Q1', 'Q2', 'Q3', 'Having read it'],
  ],
  [
    'a wish for what was left out, after thanks',
    'response',
    'other',
    'Thank you. I should like to know why question 3 was left out, and where the missing page is.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'whether it helps',
    'clarification-request',
    'clarification',
    'Vans of any size, as well as trailers. Does that make it easier?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'a thing that is added',
    'clarification-request',
    'clarification',
    'Vans of any size. And may I add, for the same years, the mileage of each?',
    ['Q1', 'Q2', 'Q3', 'And may I add'],
  ],
  [
    'what cannot be seen in a reply',
    'response',
    'other',
    'Thank you. What I cannot see anywhere is the number of vans at the depot. Please could that follow?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'a question after a reply that is named',
    'response',
    'other',
    'Further to your reply of 3 May, please could you tell me what the vans are insured for.',
    ['Q1', 'Q2', 'Q3', 'Further to your reply'],
  ],
  [
    'that a decision be looked at again',
    'response',
    'other',
    'Thank you. I should like your decision to be looked at again by somebody else. I would ask the Council to think again about it.',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'what the position is',
    'acknowledgement',
    'chaser',
    'Thank you for your note of May. What is the position?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'the rest, when it is ready',
    'acknowledgement',
    'chaser',
    'Thank you for your note. Could I have what is ready in the meantime, and the rest when you can?',
    ['Q1', 'Q2', 'Q3'],
  ],
  [
    'whether something was reviewed',
    'response',
    'other',
    'Thank you. May I ask whether the policy on vans was reviewed in 2023?',
    ['Q1', 'Q2', 'Q3', 'May I ask whether the policy'],
  ],
];

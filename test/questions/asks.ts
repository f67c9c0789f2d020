/** Requests and what they ask: [why it is hard, text of the request, the beginning of each question with its label]. */
export const ASKS: readonly (readonly [string, string, readonly string[]])[] = [
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
];

import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/theme.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/Options';
import { holidayFacts, holidayLicence, holidaySource } from '../../lib/law/holiday-facts';
import { desk } from './desk';

const counting = { lists: holidayFacts(), origin: { licence: holidayLicence, source: holidaySource } };
const { version } = browser.runtime.getManifest();

render(<Options counting={counting} version={version} desk={desk} />, document.body);

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/rows.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import { desk } from './desk';

render(<Popup desk={desk} />, document.body);

/** The workbench in the browser: begins when the page has been read. */
import { render } from 'preact';
import { openApi } from './store/api';
import { createStore } from './store/store';
import { Workbench } from './workbench';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no element with the id page');
const token = new URLSearchParams(location.search).get('token') ?? '';
render(<Workbench store={createStore(openApi(token))} />, root);

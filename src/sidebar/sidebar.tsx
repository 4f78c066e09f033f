import { render } from 'preact';

const root = document.getElementById('sidebar');
if (root !== null) render(<p>Slutrapport</p>, root);

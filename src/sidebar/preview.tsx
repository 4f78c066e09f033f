import { render } from 'preact';

const root = document.getElementById('preview');
if (root !== null) render(<p>Förhandsgranskning</p>, root);

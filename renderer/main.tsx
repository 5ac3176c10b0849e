import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connectEngine } from './engine/connect-engine';
import './styles/fonts.css';
import './styles/window.css';
import './styles/print.css';

const engine = connectEngine();
const root = document.getElementById('root');
if (root) {
  void window.desktop
    .settings()
    .then((settings) => createRoot(root).render(<App engine={engine} settings={settings} />));
}

import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connectEngine } from './engine/connect-engine';
import './styles/fonts.css';
import './styles/window.css';

const engine = connectEngine();
const root = document.getElementById('root');
if (root) {
  void Promise.all([window.desktop.settings(), window.desktop.samplePath()]).then(([settings, samplePath]) =>
    createRoot(root).render(<App engine={engine} settings={settings} samplePath={samplePath} />),
  );
}

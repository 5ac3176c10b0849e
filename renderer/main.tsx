import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connectEngine } from './engine/connect-engine';
import { notePageFault, notePageFaults } from './shell/note-page-faults';
import './styles/density.css';
import './styles/fonts.css';
import './styles/window.css';
import './styles/print.css';

notePageFaults();
const engine = connectEngine();
const root = document.getElementById('root');
if (root) {
  const { settings, policy } = window.desktop;
  void Promise.all([settings(), policy()]).then(([chosen, fixed]) =>
    createRoot(root, { onCaughtError: notePageFault }).render(
      <App engine={engine} settings={chosen} policy={fixed} />,
    ),
  );
}

const { app, BrowserWindow } = require('electron');

/** The least that an Electron program can be: one window with a word in it. */
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  window.loadURL('data:text/html,<main>empty</main>');
});

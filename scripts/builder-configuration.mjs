import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';

const folder = join(projectFolder, 'electron', 'packaging');

/** Packages that are built into the page; their notices are shipped, their files need not be. */
const builtIntoPage = [
  '@fluentui',
  '@griffel',
  '@floating-ui',
  'react',
  'react-dom',
  '@tanstack',
  'vega-embed',
  'marked',
];

/** What "open with" offers the program for, on Linux; on Windows `installer.nsh` does. */
const rosterTypes = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/csv',
];

/**
 * What electron-builder makes of a built app: for Windows an installer for one user without admin rights (silent with
 * `/S`, folder with `/D=…`) and one portable program, and for Linux and macOS what is usual there.
 * `isInspectable`: tests may drive it; never shipped so.
 */
export function builderConfiguration({ isInspectable, documents }) {
  return {
    appId: 'vn.bienche.app',
    productName: 'Biên Chế',
    copyright: 'Biên Chế',
    directories: { output: 'dist', buildResources: folder },
    icon: join(folder, 'icon.png'),
    files: [
      'out/{main,preload,renderer}/**',
      '!**/*.map',
      'package.json',
      ...builtIntoPage.map((name) => `!node_modules/${name}/**`),
    ],
    extraResources: [
      { from: 'sample-data', to: 'sample-data', filter: ['*.xlsx', '*.csv'] },
      { from: 'docs', to: 'docs', filter: ['*.pdf'] },
      { from: documents, to: 'notices' },
    ],
    asar: true,
    // Native code reads no archive: the fonts of pictures stand beside it too.
    asarUnpack: [
      'node_modules/@duckdb/**',
      'node_modules/@resvg/**',
      'node_modules/@expo-google-fonts/noto-sans/{400Regular,600SemiBold}/**',
    ],
    npmRebuild: false,
    electronLanguages: ['vi', 'en-US', 'en-GB'],
    fileAssociations: [
      { ext: 'bienche', name: 'Biên Chế', description: 'Hồ sơ số liệu Biên Chế', role: 'Editor' },
    ],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: isInspectable,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    win: {
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
        { target: 'zip', arch: ['x64'] },
      ],
      executableName: 'BienChe',
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['vi_VN', 'en_US'],
      language: '1066',
      artifactName: 'BienChe-${version}-cai-dat.${ext}',
      deleteAppDataOnUninstall: false,
      include: join(folder, 'installer.nsh'),
    },
    portable: { artifactName: 'BienChe-${version}-khong-cai.${ext}' },
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      executableName: 'bienche',
      maintainer: 'Biên Chế',
      mimeTypes: rosterTypes,
    },
    mac: { target: ['dmg'], category: 'public.app-category.business' },
  };
}

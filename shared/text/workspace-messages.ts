import type { Language } from './language';
import { shortestPassphrase } from './passphrase';

const vi = {
  workspace: 'Hồ sơ',
  notSaved: 'Chưa lưu thành tệp',
  saved: (time: string) => (time === '' ? 'Đã lưu' : `Đã lưu ${time}`),
  saving: 'Sắp lưu…',
  notWritten: 'Không lưu được',
  readOnly: 'Chỉ đọc',
  create: 'Hồ sơ mới',
  open: 'Mở hồ sơ…',
  saveAs: 'Lưu thành…',
  backups: 'Bản sao lưu…',
  passphrase: 'Mật khẩu…',
  lock: 'Khóa ngay',
  about: 'Thông tin hồ sơ…',
  log: 'Nhật ký hoạt động…',
  fileName: 'Hồ sơ.bienche',
  cancel: 'Hủy',
  close: 'Đóng',
  ok: 'Đồng ý',
  tell: {
    recovered: 'Lần trước chương trình dừng đột ngột; mọi thay đổi đã được giữ và lưu vào hồ sơ.',
    restored: 'Đã khôi phục từ bản sao lưu; bản trước đó được giữ trong “Bản sao lưu”.',
    wiped:
      'Lần trước chương trình dừng khi hồ sơ có mật khẩu đang mở; bản làm việc trên máy đã được xóa, hồ sơ giữ nguyên như lần lưu cuối.',
    'kept-aside':
      'Có bản làm việc của hồ sơ có mật khẩu còn trên máy này, chưa mã hóa (đĩa đầy, không ghi được, hoặc tệp đã là bản khác); bản đó sẽ vào “Bản sao lưu” khi nhập mật khẩu. Hãy mở hồ sơ.',
    'sheet-missing':
      'Lần trước chương trình dừng khi đang đặt mật khẩu: hồ sơ mở bằng mật khẩu vừa đặt, nhưng chưa có phiếu khôi phục nào dùng được. Hãy mở hồ sơ rồi đặt lại mật khẩu để in phiếu mới.',
    'copy-gone':
      'Bản làm việc của hồ sơ trên máy này không còn, có thể do phần mềm diệt vi-rút hoặc dọn dẹp xóa; hồ sơ được mở lại như lần lưu cuối. Nếu thấy thiếu, hãy xem “Bản sao lưu”.',
    'copy-older':
      'Bản làm việc trên máy này thiếu những thay đổi cuối, có thể do mất điện hoặc phần mềm dọn dẹp xóa mất một phần; hồ sơ được mở lại như lần lưu cuối. Nếu thấy thiếu, hãy xem “Bản sao lưu”.',
    'put-aside':
      'Bản làm việc chưa mở được nên được để riêng, còn nguyên trên máy này. Mỗi lần khởi động, chương trình sẽ thử lại và đưa bản đó vào “Bản sao lưu”.',
    remains:
      'Trên máy này còn dữ liệu chưa xóa hoặc chưa mã hóa mà chương trình không biết là của hồ sơ nào (bản làm việc không mở được, bản sao lưu trước đây). Hãy mở “Bản sao lưu” để xem và xóa.',
    'passphrase-before':
      'Tệp hỏng có mật khẩu khác với bản sao lưu vừa khôi phục: từ nay hồ sơ mở bằng mật khẩu của bản sao lưu. Hãy đặt lại mật khẩu.',
    'replaced-unreadable':
      'Tệp hồ sơ đã được thay bằng bản khác mà chương trình chưa mở được. Đang mở là bản trước, còn trên máy này; nếu sửa, thay đổi được lưu sang tệp khác bên cạnh. Mở lại tệp để thử lần nữa hoặc khôi phục.',
    'not-understood':
      'Có phần của hồ sơ (cách đọc, định nghĩa hoặc câu trả lời) không đọc được, có thể do phiên bản mới hơn ghi: phần đó được giữ nguyên trong hồ sơ nhưng chưa dùng. Hãy kiểm tra “Định nghĩa” và “Dữ liệu”.',
    replaced:
      'Tệp hồ sơ đã được thay bằng bản khác trong lúc chương trình đóng; bản trước của bạn được giữ trong “Bản sao lưu”.',
    'backup-newer':
      'Trong “Bản sao lưu” có bản mới hơn tệp này: có thay đổi chưa lưu được vào tệp, hoặc tệp là bản cũ. Mở “Bản sao lưu” để xem và khôi phục.',
    'in-backups':
      'Bản làm việc trước đây còn trên máy này nay đã nằm trong “Bản sao lưu”; hãy xem và khôi phục nếu cần.',
    'passphrase-gone':
      'Đã mở lại từ bản sao lưu có mật khẩu. Dữ liệu đang mở không có mật khẩu: hãy đặt mật khẩu (chưa có tệp thì lưu thành tệp hồ sơ trước).',
    'backups-unsealed':
      'Có bản sao lưu chưa khóa được theo mật khẩu (đĩa đầy, không ghi được, hoặc tệp của bản đó ngoài tầm với). Chương trình sẽ thử lại khi mở hồ sơ lần sau.',
    conflict: (name: string) =>
      `Tệp hồ sơ đã bị thay đổi ở nơi khác nên được giữ nguyên; các thay đổi của bạn được lưu thành “${name}”.`,
    failed: (reason: string) => `Chưa lưu được hồ sơ; dữ liệu vẫn còn trên máy này. ${reason}`,
  },
  why: {
    asked: 'Hồ sơ đang mở để xem: thay đổi không được ghi vào tệp; muốn giữ lại thì “Lưu thành…”.',
    'in-use': 'Hồ sơ đang mở ở nơi khác nên chỉ xem được; muốn giữ thay đổi thì “Lưu thành…”.',
    'no-writing': 'Chỗ lưu hồ sơ không cho ghi nên chỉ xem được; muốn giữ thay đổi thì “Lưu thành…”.',
    missing:
      'Không thấy tệp hồ sơ (có thể đã bị chuyển hoặc ổ đĩa đã tháo); dữ liệu vẫn còn đây, hãy “Lưu thành…”.',
  },
  retention: {
    over: (date: string) =>
      `Thời hạn lưu giữ dữ liệu của hồ sơ đã hết từ ${date}; hãy xóa hồ sơ hoặc gia hạn nếu có căn cứ.`,
    soon: (date: string) => `Thời hạn lưu giữ dữ liệu của hồ sơ sẽ hết vào ${date}.`,
  },
  unsaved: {
    title: 'Hồ sơ chưa lưu thành tệp',
    ask: 'Dữ liệu đang mở chưa được lưu thành tệp hồ sơ. Lưu trước khi đóng?',
    save: 'Lưu thành…',
    leave: 'Không lưu',
    stay: 'Ở lại',
  },
  inUse: { title: 'Hồ sơ đang mở ở nơi khác', read: 'Mở để xem' },
  damaged: {
    title: 'Hồ sơ bị hỏng',
    hint: 'Chọn bản sao lưu để khôi phục, hoặc lấy lại phần đọc được sang một tệp mới. Tệp hỏng được giữ nguyên.',
    none: 'Máy này không có bản sao lưu nào của hồ sơ.',
    missing: 'Không thấy tệp hồ sơ',
    missingHint:
      'Chọn bản sao lưu để khôi phục. Nếu ổ đĩa hoặc thư mục không còn, dữ liệu được mở như hồ sơ chưa lưu; hãy “Lưu thành…”.',
    repair: 'Sửa tệp hỏng…',
    repaired: (tables: string, lost: string) => `Đã lấy lại ${tables} bảng; mất một phần ${lost} bảng.`,
    repairedName: 'đã sửa',
  },
  backupsDialog: {
    title: 'Bản sao lưu',
    hint: 'Chương trình tự sao lưu hồ sơ trên máy này. Khôi phục một bản thì bản đang mở cũng được giữ lại.',
    none: 'Chưa có bản sao lưu nào.',
    restore: 'Khôi phục',
    keep: 'Số bản giữ lại',
    unnamed: 'Không còn, chưa có, hoặc không thấy tệp hồ sơ',
    unnamedHint:
      'Dữ liệu chưa lưu thành tệp hồ sơ, hoặc của hồ sơ mà tệp đã bị xóa, thay bằng tệp khác hay không thấy (ổ đĩa tháo ra, thư mục đổi tên), vẫn nằm trên máy này.',
    away: (path: string) => `không thấy “${path}”`,
    removeAway: (path: string) =>
      `Xóa mọi bản sao lưu của “${path}”? Nếu ổ đĩa hoặc thư mục đó không còn nữa thì đây là bản cuối cùng.`,
    remains: 'Không đọc được, hoặc chờ mật khẩu',
    remainsHint:
      'Bản làm việc không mở được hoặc đang chờ mật khẩu, và bản sao lưu bị hỏng. Những bản này có thể chứa dữ liệu chưa mã hóa; nếu không cần nữa thì xóa.',
    removeRemain: (name: string) => `Xóa hẳn “${name}”? Không lấy lại được.`,
    name: 'Tên',
    waits: 'chờ mật khẩu',
    aside: 'bản làm việc để riêng',
    remove: 'Xóa',
    at: 'Lúc',
    size: 'Cỡ tệp',
    locked: 'có mật khẩu',
  },
  unlock: {
    title: 'Hồ sơ có mật khẩu',
    of: (name: string) => `Nhập mật khẩu hoặc mã khôi phục để mở “${name}”.`,
    ofBackup: (name: string) => `“${name}” có mật khẩu. Nhập mật khẩu (hoặc mã khôi phục) khi đó.`,
    secret: 'Mật khẩu hoặc mã khôi phục',
    open: 'Mở',
    remember: 'Nhớ trên máy này (kho khóa của hệ điều hành)',
    cannotRemember: 'Máy này không có kho khóa an toàn nên không nhớ được mật khẩu.',
  },
  lockDialog: {
    title: 'Mật khẩu hồ sơ',
    what: 'Có mật khẩu thì tệp và các bản sao lưu được mã hóa (AES-256). Quên cả mật khẩu lẫn mã khôi phục thì không ai mở được.',
    first: 'Mật khẩu mới',
    second: 'Nhập lại mật khẩu',
    rule: `Ít nhất ${shortestPassphrase} ký tự, chỉ có chữ số thì ít nhất 12; nên là vài từ dễ nhớ.`,
    different: 'Hai lần nhập không giống nhau.',
    set: 'Đặt mật khẩu',
    change: 'Đổi mật khẩu',
    remove: 'Bỏ mật khẩu',
    current: 'Mật khẩu hiện tại',
    needsFile: 'Hãy lưu hồ sơ thành tệp trước khi đặt mật khẩu.',
    autoLock: 'Tự khóa sau khi không dùng',
    minutes: (count: number) => (count === 0 ? 'Không tự khóa' : `${count} phút`),
    removed: 'Đã bỏ mật khẩu; tệp và các bản sao lưu không còn được mã hóa.',
  },
  sheet: {
    title: 'Mã khôi phục',
    what: 'Mã này mở được hồ sơ khi quên mật khẩu. Chỉ hiện lần này; hãy lưu phiếu, in ra và cất kỹ.',
    save: 'Lưu phiếu…',
    done: 'Đã cất mã',
    fileName: 'Phiếu khôi phục.pdf',
    saved: 'Đã lưu phiếu khôi phục.',
  },
  aboutDialog: {
    title: 'Thông tin hồ sơ',
    file: 'Tệp',
    purpose: 'Mục đích xử lý dữ liệu',
    purposeHint: 'Ví dụ: tổng hợp báo cáo chất lượng cán bộ, công chức năm 2026.',
    retain: 'Lưu giữ đến ngày',
    law: 'Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15): dữ liệu người lao động chỉ được xử lý đúng mục đích, lưu trong thời hạn và xóa khi hết hạn, trừ khi pháp luật quy định khác (Điều 25).',
    save: 'Lưu',
    remove: 'Xóa hẳn hồ sơ…',
    removeTitle: 'Xóa hẳn hồ sơ',
    /** `copies` names those beside the file, each in quotes and behind a comma. */
    removeAsk: (name: string, copies: string) =>
      `Tệp “${name}”${copies}, mọi bản sao lưu và bản làm việc trên máy này sẽ bị xóa, không lấy lại được. Bản chép ở nơi khác (USB, OneDrive) phải tự xóa. Gõ tên tệp để xác nhận:`,
    removeAskUnnamed: 'Dữ liệu đang mở và mọi bản sao lưu của nó trên máy này sẽ bị xóa, không lấy lại được.',
    removeNow: 'Xóa hẳn',
    removed: 'Đã xóa hồ sơ cùng các bản sao lưu.',
  },
};

export type WorkspaceMessages = typeof vi;

const en: WorkspaceMessages = {
  workspace: 'Workspace',
  notSaved: 'Not saved to a file',
  saved: (time) => (time === '' ? 'Saved' : `Saved ${time}`),
  saving: 'Saving soon…',
  notWritten: 'Not saved',
  readOnly: 'Read-only',
  create: 'New workspace',
  open: 'Open workspace…',
  saveAs: 'Save as…',
  backups: 'Backups…',
  passphrase: 'Passphrase…',
  lock: 'Lock now',
  about: 'About the workspace…',
  log: 'Activity log…',
  fileName: 'Workspace.bienche',
  cancel: 'Cancel',
  close: 'Close',
  ok: 'OK',
  tell: {
    recovered: 'Last time the program stopped suddenly; every change was kept and is saved in the workspace.',
    restored: 'A backup was restored; what was there before is among the backups.',
    wiped:
      'Last time the program stopped while a locked workspace was open; the working copy on this computer was wiped, the workspace is as it was last saved.',
    'kept-aside':
      'A working copy of a locked workspace is still on this computer, not encrypted (the disk was full or could not be written, or the file is another one by now); it goes into “Backups” when the passphrase is entered. Open the workspace.',
    'sheet-missing':
      'Last time the program stopped while a passphrase was being set: the workspace opens with that passphrase, but no recovery sheet opens it. Open it and set the passphrase again to get a new sheet.',
    'copy-gone':
      'The working copy of the workspace on this computer is gone; a virus scanner or a cleaner may have deleted it. The workspace is open as it was last saved. If something is missing, see “Backups”.',
    'copy-older':
      'The working copy on this computer lacks the last changes; a power cut or a cleaner may have taken a part of it. The workspace is open as it was last saved. If something is missing, see “Backups”.',
    'put-aside':
      'The working copy could not be opened and was put aside, whole, on this computer. It is tried again at every start and then goes into “Backups”.',
    remains:
      'This computer still holds data, not deleted or not encrypted, of which the program does not know the workspace (working copies that cannot be opened, earlier backups). See “Backups” and delete them there.',
    'passphrase-before':
      'The damaged file had another passphrase than the backup that was restored: from now on the workspace opens with that of the backup. Please set the passphrase again.',
    'replaced-unreadable':
      'The workspace file was replaced by another one that cannot be opened. What is open is your version of before, from this computer; changes are saved beside the file. Open the file again to retry or to restore it.',
    'not-understood':
      'Some of the workspace (readings, definitions or answers) cannot be understood; a newer version may have written it. It is kept in the workspace, but not used. Please check “Definitions” and “Data”.',
    replaced:
      'The workspace file was replaced by another one while the program was closed; your version is among the backups.',
    'backup-newer':
      'There is a backup that is newer than this file: changes could not be saved into it, or the file is an older copy. See “Backups” to restore it.',
    'in-backups':
      'A working copy that was left on this computer is among the backups now; look there and restore it where it is needed.',
    'passphrase-gone':
      'What is open comes from a locked backup and has no passphrase: set one (where there is no file yet, save it as a workspace file first).',
    'backups-unsealed':
      'Some backups could not be sealed with the passphrase (the disk is full or cannot be written, or their file is out of reach). It is tried again when the workspace is next opened.',
    conflict: (name) =>
      `The workspace file was changed elsewhere and was left as it is; your changes are saved as “${name}”.`,
    failed: (reason) => `The workspace could not be saved; the data are still on this computer. ${reason}`,
  },
  why: {
    asked: 'The workspace is open to read: changes do not go into the file; to keep them use “Save as…”.',
    'in-use': 'The workspace is open elsewhere and can only be read here; to keep changes use “Save as…”.',
    'no-writing': 'The workspace lies where nothing can be written; to keep changes use “Save as…”.',
    missing:
      'The workspace file was not found (moved, or its drive was removed); the data are still here, use “Save as…”.',
  },
  retention: {
    over: (date) =>
      `The data of this workspace were to be kept until ${date}; delete it, or extend the term where there are grounds.`,
    soon: (date) => `The term of keeping the data of this workspace ends on ${date}.`,
  },
  unsaved: {
    title: 'Workspace not saved to a file',
    ask: 'The open data are not saved to a workspace file. Save them before they are closed?',
    save: 'Save as…',
    leave: 'Do not save',
    stay: 'Stay',
  },
  inUse: { title: 'The workspace is open elsewhere', read: 'Open to read' },
  damaged: {
    title: 'The workspace is damaged',
    hint: 'Choose a backup to restore, or rescue what can be read into a new file. The damaged file is kept as it is.',
    none: 'There is no backup of the workspace on this computer.',
    missing: 'The workspace file is not in sight',
    missingHint:
      'Choose a backup to restore. Where the drive or folder is gone the data open as a workspace without a file; use “Save as…”.',
    repair: 'Repair…',
    repaired: (tables, lost) => `${tables} tables were rescued; parts of ${lost} tables are lost.`,
    repairedName: 'repaired',
  },
  backupsDialog: {
    title: 'Backups',
    hint: 'The program backs the workspace up on this computer. When one is restored, what is open now is kept too.',
    none: 'There is no backup yet.',
    restore: 'Restore',
    keep: 'Backups to keep',
    unnamed: 'Without a workspace file, or none in sight',
    unnamedHint:
      'Data that were never saved to a workspace file, or whose file was deleted, replaced by another one or is not in sight (its drive removed, its folder renamed), are still on this computer.',
    away: (path) => `“${path}” is not in sight`,
    removeAway: (path) =>
      `Delete all backups of “${path}”? If its drive or folder is gone for good these are the last there is.`,
    remains: 'Unreadable, or waiting for a passphrase',
    remainsHint:
      'Working copies that cannot be opened or wait for their passphrase, and damaged backups. They may hold data that are not encrypted; delete them where they are not needed.',
    removeRemain: (name) => `Delete “${name}” for good? It cannot be brought back.`,
    name: 'Name',
    waits: 'waits for its passphrase',
    aside: 'put aside',
    remove: 'Delete',
    at: 'When',
    size: 'Size',
    locked: 'locked',
  },
  unlock: {
    title: 'The workspace is locked',
    of: (name) => `Enter the passphrase or the recovery key to open “${name}”.`,
    ofBackup: (name) => `“${name}” is locked. Enter the passphrase (or recovery key) of that time.`,
    secret: 'Passphrase or recovery key',
    open: 'Open',
    remember: 'Remember on this computer (keychain of the operating system)',
    cannotRemember: 'This computer has no safe keychain, so the passphrase cannot be remembered.',
  },
  lockDialog: {
    title: 'Workspace passphrase',
    what: 'With a passphrase the file and its backups are encrypted (AES-256). When both passphrase and recovery key are lost nobody can open it.',
    first: 'New passphrase',
    second: 'The passphrase again',
    rule: `At least ${shortestPassphrase} characters, digits alone at least 12; a few words are best.`,
    different: 'The two are not the same.',
    set: 'Set passphrase',
    change: 'Change passphrase',
    remove: 'Remove passphrase',
    current: 'Present passphrase',
    needsFile: 'Save the workspace to a file before you set a passphrase.',
    autoLock: 'Lock when not used for',
    minutes: (count) => (count === 0 ? 'Never' : `${count} minutes`),
    removed: 'The passphrase was removed; file and backups are not encrypted any more.',
  },
  sheet: {
    title: 'Recovery key',
    what: 'This key opens the workspace when the passphrase is forgotten. It is shown only now; save the sheet, print it and put it away.',
    save: 'Save sheet…',
    done: 'The key is safe',
    fileName: 'Recovery sheet.pdf',
    saved: 'The recovery sheet was saved.',
  },
  aboutDialog: {
    title: 'About the workspace',
    file: 'File',
    purpose: 'Purpose of processing',
    purposeHint: 'For example: yearly report on the quality of staff, 2026.',
    retain: 'Keep until',
    law: 'Law on Personal Data Protection (91/2025/QH15): data of employees are processed for their purpose only, kept for their term and deleted when it is over, unless the law says otherwise (Article 25).',
    save: 'Save',
    remove: 'Delete the workspace…',
    removeTitle: 'Delete the workspace',
    removeAsk: (name, copies) =>
      `The file “${name}”${copies}, all its backups and the working copy on this computer are deleted for good. Copies elsewhere (USB, OneDrive) are yours to delete. Type the name of the file to confirm:`,
    removeAskUnnamed: 'The open data and all their backups on this computer are deleted for good.',
    removeNow: 'Delete for good',
    removed: 'The workspace and its backups were deleted.',
  },
};

export const workspaceMessages: Readonly<Record<Language, WorkspaceMessages>> = { vi, en };

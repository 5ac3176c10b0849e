import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import PdfDocument from 'pdfkit';
import { FailureError } from '../../../../shared/contract/failure';
import type { Language } from '../../../../shared/text/language';
import { timeText } from '../../../../shared/text/workspace-problems';
import { fontFiles } from '../../publish/picture/fonts';
import { writeSafely } from '../../publish/write-safely';

interface Sheet {
  readonly name: string;
  readonly recoveryKey: string;
  readonly language: Language;
}

const words = {
  vi: {
    title: 'Phiếu khôi phục hồ sơ Biên Chế',
    of: (name: string, when: string) => `Hồ sơ: ${name}\nLập lúc: ${when}`,
    key: 'Mã khôi phục',
    what: [
      'Mã này mở được hồ sơ khi quên mật khẩu. Ai có mã và có tệp đều mở được.',
      'In phiếu, bỏ vào phong bì niêm phong, cất như tài liệu mật của cơ quan; xóa bản điện tử sau khi in.',
      'Cách dùng: mở hồ sơ, nhập mã vào ô mật khẩu (chữ hoa hay thường, có hay không có dấu gạch đều được).',
      'Đổi hoặc bỏ mật khẩu thì mã này hết hiệu lực; hãy lập phiếu mới và hủy phiếu cũ.',
    ],
  },
  en: {
    title: 'Recovery sheet of a Biên Chế workspace',
    of: (name: string, when: string) => `Workspace: ${name}\nMade at: ${when}`,
    key: 'Recovery key',
    what: [
      'This key opens the workspace when the passphrase is forgotten. Whoever has it and the file can open it.',
      'Print the sheet, seal it in an envelope and keep it as a secret paper; delete the electronic copy.',
      'To use it, open the workspace and enter the key in place of the passphrase (capitals and hyphens do not matter).',
      'Another passphrase, or none, makes this key void: make a new sheet and destroy this one.',
    ],
  },
} as const;

/** Writes the paper that opens a locked workspace when its passphrase is forgotten, as PDF (A4) or text. */
export async function writeRecoverySheet(path: string, sheet: Sheet): Promise<{ path: string }> {
  const ending = extname(path).toLowerCase();
  const said = words[sheet.language];
  const of = said.of(basename(sheet.name), timeText(new Date().toISOString(), sheet.language));
  if (ending === '.txt') {
    const text = [said.title, '', of, '', `${said.key}: ${sheet.recoveryKey}`, '', ...said.what, ''].join(
      '\r\n',
    );
    await writeSafely(path, (temporary) => writeFile(temporary, `\ufeff${text}`));
  } else if (ending === '.pdf') {
    await writeSafely(path, async (temporary) => {
      const page = new PdfDocument({ size: 'A4', margin: 70, info: { Title: said.title } });
      const written = pipeline(page, createWriteStream(temporary));
      page.registerFont('plain', fontFiles[400]).registerFont('bold', fontFiles[600]);
      page.font('bold').fontSize(20).text(said.title).moveDown(1);
      page.font('plain').fontSize(12).text(of, { lineGap: 4 }).moveDown(1.5);
      page.font('bold').fontSize(12).text(said.key).moveDown(0.4);
      const top = page.y;
      page.rect(70, top, 455, 52).lineWidth(1).stroke('#444444');
      page.font('bold').fontSize(15).fillColor('#000000');
      page.text(sheet.recoveryKey, 70, top + 16, { width: 455, align: 'center', characterSpacing: 0.4 });
      page
        .font('plain')
        .fontSize(12)
        .text('', 70, top + 80);
      for (const line of said.what) page.text(`•  ${line}`, { lineGap: 4 }).moveDown(0.5);
      page.end();
      await written;
    });
  } else throw new FailureError({ kind: 'file-unsupported', path });
  return { path };
}

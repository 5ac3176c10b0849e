import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EngineClient } from '../engine-client';

const folder = mkdtempSync(join(tmpdir(), 'bien-che-slow-'));
afterAll(() => rmSync(folder, { recursive: true }));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const heads = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Trình độ chuyên môn', 'Ghi chú'];

/** Runs that patterns with several unbounded parts go over again and again: minutes a cell before texts were bounded. */
test.each([' x', '-', '(', '1', '((1', 'ngày tháng năm ', 'người '])(
  'cells that are 30,000 characters of %j are read like any other',
  async (run) => {
    const cell = `${run.repeat(30_000 / run.length)}!`;
    const engine = await EngineClient.start();
    const path = join(folder, 'xã.csv');
    const lines = [
      [cell],
      heads,
      [cell],
      ['1', 'Nguyễn Văn A', '01/02/1980', cell, cell, cell, cell],
      ['2', 'Lê Thị B', '01/02/1981', 'Nữ', 'Phó chủ tịch', 'Đại học', ''],
    ];
    writeFileSync(path, lines.map((line) => line.map(quoted).join(',')).join('\n'));
    const { people } = await engine.open(path);
    expect(people).toBe(2);
    engine.close();
  },
);

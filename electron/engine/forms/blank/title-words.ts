/** Words of titles that do not say whom a form counts. Patterns are of text without tone marks (`PlainText.plain`). */

/** Provinces before and after 1 July 2025 (NQ 202/2025/QH15): the name of one in a title is that of the office that asks. */
const provinces =
  'an giang|ba ria ?- ?vung tau|bac lieu|bac giang|bac kan|bac ninh|ben tre|binh duong|binh dinh|binh phuoc|binh thuan|ca mau|cao bang|can tho|da nang|dak lak|dak nong|dien bien|dong nai|dong thap|gia lai|ha giang|ha nam|ha noi|ha tinh|hai duong|hai phong|hau giang|hoa binh|ho chi minh|hung yen|khanh hoa|kien giang|kon tum|lai chau|lang son|lao cai|lam dong|long an|nam dinh|nghe an|ninh binh|ninh thuan|phu tho|phu yen|quang binh|quang nam|quang ngai|quang ninh|quang tri|soc trang|son la|tay ninh|thai binh|thai nguyen|thanh hoa|(?:thua thien )?hue|tien giang|tra vinh|tuyen quang|vinh long|vinh phuc|yen bai';

const columnWord =
  '(?:gioi tinh|do tuoi|tuoi|nhom tuoi|dan toc|ton giao|trinh do|ngach|chuc vu|chuc danh|don vi|doi tuong|cap|loai|nhom|linh vuc|vi tri|tham nien|xep loai|chuyen mon|nganh|dia ban|tung)';

/**
 * Taken before words that say who is counted are looked for, dates and years before them: `trong đó …` and `theo …` name
 * columns, to the end of the clause.
 */
export const namingPhrases: readonly RegExp[] = [
  /\btinh,? thanh pho truc thuoc (?:trung uong|tw)\b/g,
  /\btrong do\b[^;()]*/g,
  new RegExp(
    `\\b(?:(?:chia|phan|phan chia|phan loai|phan tich)\\s+)?theo\\s+${columnWord}\\b[^;()]*?(?=$|[;()]|\\bcua\\b|\\bdoi voi\\b)`,
    'g',
  ),
  /\btheo (?:thong tu|cong van|quyet dinh|nghi dinh|ke hoach|huong dan|yeu cau|mau|bieu)\b[^;()]*/g,
  /\b(?:bm|bieu|mau|phu luc|bang|pl)\.?\s*(?:mau\s+)?(?:so\s*)?:?\s*(?:\d[\w./-]*|[ivx]+(?![a-z]))(?:\s*[-/]\s*[a-z]+\b)?/g,
  // The code of a form names nobody: `0201.N/BNV-CCVC`, `BM01/BNV`.
  /\b[\w.]*\d[\w.]*\/[a-z]+(?:-[a-z]+)*\b/g,
  /\b(?:don vi tinh|dvt)\s*:?\s*(?:so )?nguoi\b/g,
  new RegExp(
    `\\b(?:tren dia ban |cua |toan |thuoc |trong )*(?:tinh|thanh pho|tp\\.?)\\s+(?:${provinces})\\b`,
    'g',
  ),
  /\b(?:trung uong dang|so noi vu|bo noi vu|ban to chuc (?:tinh uy|trung uong|huyen uy)|uy ban nhan dan tinh|ubnd tinh|tinh uy)\b/g,
];

/** Taken from what is left over. */
export const emptyPhrases: readonly RegExp[] = [
  /\b(?:bieu|bang|bao cao|thong ke|tong hop|danh sach|phan tich|so lieu|ket qua|tinh hinh|thuc trang|hien trang|so luong|chat luong|co cau|quy mo|doi ngu|nhan su|nguon nhan luc|tien luong)\b/g,
  /\b(?:toan (?:tinh|nganh|quoc|thanh pho)|ca nuoc|tren dia ban(?: (?:toan )?tinh)?|dinh ky|hang nam|dau nam|cuoi nam|trong nam|bien che (?:hien co|co mat))\b/g,
  /\b(?:co mat|hien co|hien nay|hien dang|dang cong tac|dang lam viec|cac co quan|co quan,? don vi|cac don vi|tat ca)\b/g,
  /\b(?:trinh do(?: (?:dao tao|chuyen mon))?|do tuoi|gioi tinh|ap dung (?:doi voi|cho)|dung cho|doi voi)\b/g,
];

/** Of a form that has columns or rows of ratings. */
export const ratingPhrase = /\b(?:danh gia,? (?:va )?xep loai|danh gia|xep loai|phan loai)\b/g;

/** Words that say nothing by themselves. */
export const emptyWords: ReadonlySet<string> = new Set(
  'va cua cac nhung trong tai o thuoc co la den tu cho ve duoc tinh theo hien mat nguoi moi voi gom thang nam quy ky so tong cong chi tiet chung'.split(
    ' ',
  ),
);

/** Said of who sends the form: `(Áp dụng đối với tỉnh, thành phố trực thuộc Trung ương, Bộ, Ban, ngành)`. */
export const reporters = /\((?:ap dung|dung)\s+(?:doi voi|cho)\s+([^()]*)\)?/;
export const reporterWords =
  /^(?:[\s,;./-]|\b(?:tinh|thanh pho|truc thuoc|trung uong|tw|bo|ban|nganh|so|huyen|quan|thi xa|ubnd|uy ban nhan dan|cap tinh|cap huyen|cap xa|xa|phuong|thi tran|dac khu|cac|va|co quan|don vi|ngang bo|thuoc chinh phu|doan the)\b)*$/;

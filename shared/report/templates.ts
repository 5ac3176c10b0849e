import type { KeptReport, KeptSpan, ReportTemplate } from '../contract/report';

/** The sections, their order and the texts of a report, its figures left open for another roster to fill in. */
export function templateOf(kept: KeptReport, name: string): ReportTemplate {
  return {
    kind: 'bien-che-report-template',
    version: 1,
    name,
    sections: kept.sections,
    paragraphs: kept.paragraphs.map((each) => ({
      ...each,
      spans: each.spans.map((span): KeptSpan => (typeof span === 'string' ? span : { ...span, seen: '' })),
    })),
  };
}

/** Takes a template over; the letterhead stays, it is of the office and not of the text. */
export function withTemplate(kept: KeptReport, { sections, paragraphs }: ReportTemplate): KeptReport {
  return { ...kept, sections, paragraphs };
}

/** Adds a template to those of the workspace; one of the same name is replaced. */
export function withKeptTemplate(kept: KeptReport, template: ReportTemplate): KeptReport {
  const others = kept.templates.filter(({ name }) => name !== template.name);
  return {
    ...kept,
    templates: [...others, template].sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}

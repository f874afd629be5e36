import { describe, expect, it } from 'vitest';
import { captureInWorker } from '../capture-in-worker.ts';
import { usualLimits } from '../captured.ts';
import { makeOdt } from '../made-for-tests/odt-file.ts';

const capture = (bytes: Uint8Array, fileName = 'plan.odt') => captureInWorker({ bytes, fileName }, usualLimits);

async function lines(body: string): Promise<readonly string[]> {
  const outcome = await capture(makeOdt(body));
  return 'text' in outcome ? outcome.text.split('\n') : [outcome.safeName];
}

describe('an OpenDocument text', () => {
  it('becomes lines: paragraphs, items of lists, rows of tables, and notes at the end', async () => {
    expect(await lines(
      '<text:h text:outline-level="1">خطة <text:span>العمل</text:span></text:h>\n  <text:p>يلتزم<text:tab/>الطرفان<text:s text:c="2"/>معا<text:line-break/>بما يلي</text:p>' +
        '<text:list><text:list-item><text:p>تدريب الموظفين</text:p></text:list-item></text:list>' +
        '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>النشاط</text:p></table:table-cell><table:table-cell><text:p>الأجل</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
        '<table:table-row><table:table-cell><text:p>دورة</text:p><text:p>تدريبية</text:p></table:table-cell><table:table-cell><text:p>31 مايو 2026</text:p></table:table-cell></table:table-row></table:table>' +
        '<text:p>ختام<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>انظر القرار 12</text:p></text:note-body></text:note></text:p>',
    )).toEqual(['خطة العمل', 'يلتزم\tالطرفان  معا', 'بما يلي', '• تدريب الموظفين', 'النشاط\tالأجل', 'دورة تدريبية\t31 مايو 2026', 'ختام', 'انظر القرار 12', '']);
  });

  it('is read as it stands after its changes, and says that there were some; remarks are no text', async () => {
    const outcome = await capture(makeOdt(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>محذوف</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>باق<office:annotation><text:p>ملاحظة</text:p></office:annotation> ومضاف</text:p>',
    ));
    expect(outcome).toMatchObject({ text: 'باق ومضاف\n', notes: ['changes-accepted'] });
  });

  it('brings text boxes after the paragraph in which they hang, and leaves the margins of pages out', async () => {
    const styles = '<office:document-styles><style:master-page><style:header><text:p>وزارة العمل</text:p></style:header></style:master-page></office:document-styles>';
    const outcome = await capture(makeOdt('<text:p>قبل <draw:frame><draw:text-box><text:p>في الإطار</text:p></draw:text-box></draw:frame>وبعد</text:p>', [{ name: 'styles.xml', content: styles }]));
    expect(outcome).toMatchObject({ text: 'قبل وبعد\nفي الإطار\n', notes: ['page-furniture-removed'] });
  });

  it('takes its title from its first heading, and from its properties where there is none', async () => {
    expect(await capture(makeOdt('<text:p>مقدمة</text:p><text:h text:outline-level="1">خطة العمل</text:h>'))).toMatchObject({ title: 'خطة العمل' });
    const meta = { name: 'meta.xml', content: '<m><dc:title>Plan &amp; matrix</dc:title></m>' };
    expect(await capture(makeOdt('<text:p>One paragraph.</text:p>', [meta]))).toMatchObject({ title: 'Plan & matrix' });
  });

  it('of elements without end keeps its words', async () => {
    expect(await capture(makeOdt(`${'<text:section><table:table><table:table-row><table:table-cell>'.repeat(20_000)}<text:p>نص</text:p>`))).toMatchObject({ text: 'نص\n' });
  });

  it.each<[string, Uint8Array, object]>([
    ['with entities', makeOdt('', [{ name: 'content.xml', content: '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><office:text>&b;</office:text>' }]), { refused: 'external-entities', detail: { part: 'content.xml' } }],
    ['that is locked', makeOdt('<text:p>نص</text:p>', [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }]), { refused: 'encrypted' }],
    ['without its content', makeOdt('', [{ name: 'content.xml', content: '<other/>' }]), { refused: 'broken-file' }],
    ['that grows beyond all measure', makeOdt('', [{ name: 'Pictures/zeros', content: new Uint8Array(40_000_000) }]), { refused: 'zip-bomb' }],
    ['cut off', makeOdt('<text:p>نص</text:p>').subarray(0, 200), { refused: 'broken-file' }],
  ])('%s is refused', async (...[, bytes, refusal]) => {
    expect(await capture(bytes)).toMatchObject(refusal);
  });
});

import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../ingest/language.ts'

describe('language', () => {
  it.each([
    [
      'en',
      'The ministers met in Porto and agreed that the working group should present its report before the end of the year.',
    ],
    ['en', 'Harbour Letter\n\nIssue 31 | Subscribe\n\nMinister Anna Berg met President Lars Holm in Oslo.'],
    // its articles are Hungarian ones as well
    ['en', 'Near Ayn Sarda, one boat struck a pier. Near Az Beltin, five boats lost eight nets and six ropes.'],
    [
      'en',
      'U.S. Delegation\nAna Ruiz, Director for Ports, Department of Harbours\nJuan de la Cruz, Embassy of Peru\nHead of the delegation: Tomas Lind',
    ],
    [
      'fr',
      'Les ministres se sont rencontrés à Porto et ont décidé que le groupe de travail présentera son rapport avant la fin de l’année.',
    ],
    [
      'de',
      'Die Minister trafen sich in Porto und vereinbarten, dass die Arbeitsgruppe ihren Bericht noch vor dem Ende des Jahres vorlegt.',
    ],
    [
      'es',
      'Los ministros se reunieron en Oporto y acordaron que el grupo de trabajo presente su informe antes de que termine el año, como estaba previsto.',
    ],
    [
      'pt',
      'Os ministros reuniram-se no Porto e decidiram que o grupo de trabalho apresentará o relatório até ao fim do ano, com uma proposta para as pescas.',
    ],
    [
      'it',
      'I ministri si sono riuniti a Porto e hanno deciso che il gruppo di lavoro presenterà la relazione entro la fine dell’anno, come era previsto nella nota.',
    ],
    [
      'pl',
      'Ministrowie spotkali się w Porto i ustalili, że grupa robocza przedstawi sprawozdanie do końca roku, a także że odbędzie się kolejna runda.',
    ],
    [
      'tr',
      'Bakanlar Porto’da bir araya geldi ve çalışma grubunun raporunu yıl sonuna kadar sunması için bir karar aldı; bu da daha sonra ele alınacak.',
    ],
    [
      'id',
      'Para menteri bertemu di Porto dan sepakat bahwa kelompok kerja akan menyampaikan laporan sebelum akhir tahun, dengan usulan untuk perikanan yang baru.',
    ],
    [
      'vi',
      'Các bộ trưởng đã gặp nhau tại Porto và thống nhất rằng nhóm công tác sẽ trình báo cáo của mình trong năm nay.',
    ],
    ['ja', '両大臣は月曜日にポルトで会談し、作業部会が年内に報告書を提出することで一致した。'],
    ['zh', '两国部长星期一在波尔图会晤,商定工作组将在年底前提交报告。'],
    ['ko', '양국 장관은 월요일 포르투에서 만나 실무그룹이 연내에 보고서를 제출하기로 합의했다.'],
    ['ru', 'Министры встретились в Порту и договорились, что рабочая группа представит доклад до конца года.'],
    ['uk', 'Міністри зустрілися в Порту і домовилися, що робоча група подасть звіт до кінця року.'],
    ['ar', 'التقى الوزراء في بورتو واتفقوا على أن يقدم فريق العمل تقريره قبل نهاية العام.'],
    ['fa', 'وزیران در پورتو دیدار کردند و توافق کردند که گروه کاری گزارش خود را پیش از پایان سال ارائه کند.'],
    ['und', ''],
    ['und', '1 2 3 – 4'],
    ['und', 'Harbour'],
  ])('%s: %s', (code, text) => expect(detectLanguage(text)).toBe(code))

  it('goes by the main language of a long text, not by a quotation in it', () => {
    const english = 'The ministers met in Porto and agreed that the working group should present its report. '
    expect(
      detectLanguage(
        english.repeat(20) + 'Los ministros se reunieron en Oporto y acordaron que el grupo presente su informe.',
      ),
    ).toBe('en')
    expect(
      detectLanguage(
        'Les ministres se sont rencontrés et ont décidé que le groupe présentera son rapport. '.repeat(600) +
          english.repeat(3),
      ),
    ).toBe('fr')
  })
})

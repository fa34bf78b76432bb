// A role by its noun: "Co-chairs: X and Y", "The session had X as moderator", "Serving as moderator was X".
import { countryName } from '../../resolve/countries.ts'
import { side } from '../context.ts'
import { countryOfMention } from '../roster/lists.ts'
import { ROLE, ROLES_OR_POST, roleAt, segment } from './acts.ts'
import { BE, DET, PEOPLE, START, one, re, type Inversion } from './phrase.ts'
import { event, here, mentions, mentionsIn, people, tell, took } from './tell.ts'

const A_ROLE = new RegExp(`^${ROLE}$`)

export const LABELS: readonly Inversion[] = [
  {
    name: 'roles-labelled',
    cue: [
      'chair',
      'chairs',
      'chairman',
      'chairperson',
      'chairpersons',
      'moderator',
      'moderators',
      'rapporteur',
      'facilitator',
      'keynote',
      'keynotes',
      'speakers',
      'speaker',
      'panellists',
      'panelists',
      'panelist',
      'discussant',
      'discussants',
      'delegation',
      'coleads',
    ],
    pattern: re(
      String.raw`(?:^|^\d+ \. |^- |; |\. |, )(?:(?:the|its|session|meeting) )?(?:(?<post>\{J\d+\})|(?<role>${ROLE}))(?: (?:at|of|for) (?:the |this )?(?<at>\{E\d+\}))? (?:: |were , |was , |were : |(?<=\} )(?:was|were|is|will be) )(?<list>(?:(?:for ${DET}\{[CRO]\d+\} , )?${one('PCJ')}(?: \( ${one('PCO')} \))?(?: ?(?:, and ,|, and|and ,|and|,|;) )?){1,8})`,
    ),
    reason: 'A label and a colon, or "Co-chairs were, for A, X and, for B, Y".',
    examples: [
      'Co-chairs: Minister Elina Saar and Minister Kwame Asante',
      'Chair: Nigeria (Hon. Emeka Okafor-Bello)',
      'Moderator: Eva Lund',
      'The guest speaker at the dialogue was Eva Lund.',
      'Rapporteur: Mr. Kodjo Mensah (Ghana)',
    ],
    counterExamples: ['Chair of the Board of Trustees: Eva Lund'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      const role = (x.groups.role ?? (m?.kind === 'post' ? m.title : '')).toLowerCase()
      if (!A_ROLE.test(role.replace(/-/g, ' - ')) && !A_ROLE.test(role)) return
      if (m?.kind === 'post' && m.org) return
      const e = event(x, 'at') ?? here(x)
      const list = x.groups.list!
      for (const q of list.matchAll(
        /(?:for (?:the )?\{[CRO](?<for>\d+)\} , )?(?:\{C(?<c>\d+)\} \( )?(?<p>\{P\d+\})(?: \( (?:the )?\{[CO](?<in>\d+)\})?/g,
      )) {
        const g = q.groups!
        const origin = [g.for, g.c, g.in].filter(Boolean).map((n) => x.s.mentions[Number(n)]!)
        const code = origin.map(countryOfMention).find(Boolean)
        for (const p of x.r.talk.resolve(mentionsIn(x, g.p)[0]!, x.s)) {
          if (code) p.country ??= code
          if (/chair/.test(role) && !/vice/.test(role))
            tell(x, 'CHAIRED', p, e, { props: { side: code ? countryName(code) : side(p) } })
          else if (/rapporteur|guest|vice/.test(role)) took(x, [p], e, code ? countryName(code) : undefined)
          else roleAt(x, role, [p], e)
        }
      }
      for (const q of list.matchAll(/\{C(\d+)\}(?! , \{P)/g)) {
        const c = x.s.mentions[Number(q[1])]!
        if (/vice|rapporteur|chair/.test(role)) took(x, x.r.talk.resolve(c, x.s), e)
      }
    },
  },
  {
    name: 'delegation-labelled',
    cue: ['delegation', 'delegates', 'team'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:his|her|its|their|the) (?:\{R\d+\}|delegation|delegates|team) : (?<list>(?:[^{}]|\{[A-Z]\d+\}){1,400})`,
    ),
    reason: 'A colon behind "her delegation": those listed were with her, on her side.',
    examples: ['Her delegation: Deputy Minister Bjørn Dahl; Ambassador Siri Moen; and Prof. Nils Aas.'],
    counterExamples: ['Her delegation was tired: it had flown with Bjørn Dahl.'],
    read: (x) => {
      const list = people(x, 'list')
      took(x, list, here(x))
    },
  },
  {
    name: 'had-as',
    cue: ['had', 'has', 'have', 'having'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|\bit|which|who|programme|a segment on [a-z ]{2,40}|\{[OR]\d+\}),? (?:had|has|will have|having) (?:(?<who>${PEOPLE})(?: ,)? as (?:its |the |a |their )?(?:[a-z]+ )??(?<role>${ROLES_OR_POST})|as (?:its |the |a |their )?(?:[a-z]+ )??(?<role2>${ROLES_OR_POST}) (?:, )?(?<who2>${PEOPLE})|(?<who3>${PEOPLE})(?: ,)? in the (?<chair>chair))`,
    ),
    reason: '"The session had X as moderator": a small clause that gives X the role.',
    examples: [
      'The third session had Professor Eva Lund as moderator.',
      'The third session had as its guest of honour Teresa Pinto.',
      'The third session had Samir Haddad in the chair.',
    ],
    counterExamples: [
      'The Institute had Professor Eva Lund as director.',
      'The third session would have had Eva Lund as moderator.',
    ],
    read: (x) => {
      const group = x.groups.e!
      if (/^\{[OR]/.test(group) || /^(?:who|programme)/.test(group)) {
        // a body that had a chairman is no meeting
        if (!x.groups.role2 && !/moderator|keynote|guest|master/.test(x.groups.role ?? '')) return
      }
      const e = event(x, 'e') ?? here(x)
      if (/^a segment/.test(group))
        return roleAt(
          x,
          x.groups.role ?? x.groups.role2 ?? 'chair',
          [...people(x, 'who'), ...people(x, 'who2'), ...people(x, 'who3')],
          segment(x, group) ?? e,
        )
      roleAt(
        x,
        x.groups.role ?? x.groups.role2 ?? 'chair',
        [...people(x, 'who'), ...people(x, 'who2'), ...people(x, 'who3')],
        e,
      )
    },
  },
  {
    name: 'with-as',
    cue: ['with', 'acted', 'served', 'acting', 'serving', 'officiated'],
    pattern: re(
      String.raw`(?:with (?<who>${PEOPLE})(?: ,)? (?:as|acting as|serving as|in the role of|officiating as) (?:its |the |a |their )?(?:[a-z]+ )??(?<role>${ROLES_OR_POST})|(?<who2>${PEOPLE})(?: , [^{};]{1,80}? ,)?(?: ,)? (?:acted|served|officiated|was acting|functioned) as (?:its |the |a |their )?(?:[a-z]+ )??(?<role2>${ROLES_OR_POST})(?: (?:of|for|at|in) ${DET}(?<e>\{E\d+\}))?(?! (?:of|to) ))`,
    ),
    reason: 'The role is told by "as", without a verb of its own or with a light one.',
    examples: [
      'The third session closed at noon, with Eva Lund as moderator.',
      'Professor Eva Lund acted as master of ceremonies.',
    ],
    counterExamples: [
      'Eva Lund served as chair of the Board of Trustees until 2019.',
      'Eva Lund met with Samir Haddad as chair of the group.',
    ],
    read: (x) => {
      // "met with X as chair": the verb before "with" takes X, the role is another's
      const before = x.code.slice(0, x.start)
      if (x.groups.who && !/(?:,|-|\{E\d+\}|noon|today|place|followed|\{D\d+\}|\{L\d+\}) $/.test(before)) return
      const near = mentionsIn(x, before)
        .filter((m) => m.kind === 'event')
        .at(0)
      // "In the first session, at which X acted as moderator": of that one, told here for the first time
      const which = / (?:at|in|during) which $/.test(before)
      const e =
        event(x, 'e') ?? (near?.kind === 'event' ? x.r.talk.event(near, near.named || which) : undefined) ?? here(x)
      roleAt(x, x.groups.role ?? x.groups.role2!, [...people(x, 'who'), ...people(x, 'who2')], e ?? undefined)
    },
  },
  {
    name: 'inverted-role',
    cue: ['serving', 'acting', 'officiating'],
    pattern: re(
      String.raw`${START}(?:serving|acting|officiating) as (?:the |its |a |their )?(?:[a-z]+ )??(?<role>${ROLES_OR_POST})(?: (?:of|for|at) (?:the )?(?<e>\{E\d+\}))? ?(?:${BE}|,) (?<who>${PEOPLE})|^(?:acting|serving|officiating) as (?:the )?(?<own>\{P\d+\}) (?=[a-z])`,
    ),
    reason: 'The role first, who had it behind "was".',
    examples: ['Serving as moderator was Professor Eva Lund.', 'Acting as chair, Eva Lund opened the fourth dialogue.'],
    counterExamples: ['Serving as a warning was the fate of Eva Lund.'],
    read: (x) => {
      // "Acting as chair, X opened the session": of what he is told to do there
      const next = /(?: ,|^[a-z]+ as)(?: the)? (?:mr |ms |mrs |dr )?\{P\d+\} ?$/.test(x.text)
        ? x.s.mentions.find((m) => m.kind === 'event' && m.from >= x.at.to)
        : undefined
      const at = next?.kind === 'event' ? (x.r.talk.event(next, true) ?? undefined) : undefined
      const own = mentions(x, 'own')[0]
      // "Acting as Chair, Ms. X opened it": the role stands in the name as a post
      if (own?.kind === 'person') {
        const post = own.posts[0]
        if (post && !post.org) roleAt(x, post.title.toLowerCase(), people(x, 'own'), at ?? here(x))
        return
      }
      roleAt(x, x.groups.role!, people(x, 'who'), event(x, 'e') ?? at ?? here(x))
    },
  },
]

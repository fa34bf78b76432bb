// Panels and turns: parts of a meeting without a name, who follows whom, and partners told between a verb and its object.
import { act, segment } from './acts.ts'
import { listOf, one, re, type Inversion } from './phrase.ts'
import { event, here, moderated, people, spoke } from './tell.ts'

export const SEGMENTS: readonly Inversion[] = [
  {
    name: 'opened-together-with',
    cue: ['together', 'jointly', 'alongside'],
    pattern: re(
      String.raw`(?<who>${one('PR')}) (?<verb>opened|closed|inaugurated|chaired|co - chaired) ?,? (?:together|jointly|alongside) ?(?:with)? (?<with>${one('PJ')}) ?,? (?<e>(?:the |an? )?\{E\d+\})`,
    ),
    reason: 'The partner stands between the verb and its object.',
    examples: ['Kwame Asante opened, together with Minister Elina Saar, the third dialogue.'],
    counterExamples: ['Kwame Asante never opened, together with Minister Elina Saar, the third dialogue.'],
    read: (x) => act(x, [...people(x, 'who'), ...people(x, 'with')], x.groups.verb!, x.groups.e!, event(x, 'e')),
  },
  {
    name: 'a-panel-on-moderated',
    cue: ['moderated', 'facilitated'],
    pattern: re(
      String.raw`(?<seg>an? (?:[a-z-]+ )?(?:panel|panel discussion|discussion|segment) on [a-z][a-z -]{2,50}?) (?:was|is|will be) (?:moderated|facilitated|chaired) by (?<who>${one('PJ')})`,
    ),
    reason: 'A panel without a name is a part of the meeting; what follows is said of it.',
    examples: ['A panel on peat and health was moderated by Ms. Elina Saar.'],
    counterExamples: ['A panel on peat was not moderated by Ms. Elina Saar.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      const e = segment(x, x.groups.seg!)
      if (!e) return
      // the plainer rule gave the panel's moderator to the meeting
      const who = people(x, 'who')
      for (let i = x.r.facts.length - 1; i >= 0; i--) {
        const f = x.r.facts[i]!
        if (f.sentence === x.s && f.type === 'MODERATED' && f.target !== e && who.includes(f.source))
          x.r.facts.splice(i, 1)
      }
      moderated(x, who, e)
      x.r.talk.focusOn(e)
    },
  },
  {
    name: 'to-address-it',
    cue: ['address', 'addressed'],
    pattern: re(
      String.raw`(?<who>${listOf('P')})(?: ,)? (?:(?:will|are to|is to|are due to|is due to|are expected to|is expected to) address|addressed) (?:it|them)(?= ?[.,;]|$)`,
    ),
    reason: '"It" is the meeting at hand.',
    examples: ['Kwame Asante and Elina Saar addressed it.'],
    counterExamples: ['Kwame Asante will not address it.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      spoke(x, people(x, 'who'), here(x), 'address')
    },
  },
  {
    name: 'was-followed-by',
    cue: ['followed', 'following'],
    pattern: re(
      String.raw`^(?:he|she|\{R\d+\}|\{P\d+\}) was (?:then )?(?:followed|succeeded at the lectern) by (?<who>${listOf('P')})`,
    ),
    reason: 'Who follows a speaker speaks too.',
    examples: ['Elina Saar gave a presentation at the dialogue. She was followed by Kwame Asante.'],
    counterExamples: ['Elina Saar left the dialogue. She was followed by Kwame Asante.'],
    read: (x) => {
      const last = x.r.facts.findLast((f) => f.type === 'SPOKE_AT' && f.sentence !== x.s)
      if (!last || last.target === 'doc' || x.s.start - last.sentence.end > 4) return
      spoke(x, people(x, 'who'), last.target, String(last.props['capacity'] ?? 'remarks'))
    },
  },
]

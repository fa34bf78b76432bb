// What looks told and is not: denied, doubted, wished for, given up, told of others. Each row is read as a document of its own and
// says what must hold and, with "not ", what must not. All names are invented.

export const PRELUDE = 'Note to correspondents\n\nGeneva, 12 June 2024\n\n'

export const UNTOLD: readonly (readonly [string, ...string[]])[] = [
  // what was not done
  [
    'Bolivia has yet to sign the Tartu Convention on Lake Fisheries.',
    'not Bolivia SIGNED Tartu Convention on Lake Fisheries',
  ],
  ['Bolivia has signed the Tartu Convention on Lake Fisheries.', 'Bolivia SIGNED Tartu Convention on Lake Fisheries'],
  [
    'Minister Arvo Lepik attended neither the Tartu Summit nor the Suva Forum.',
    'not Arvo Lepik PARTICIPATED_IN Tartu Summit',
    'not Arvo Lepik PARTICIPATED_IN Suva Forum',
  ],
  ['Minister Arvo Lepik was prevented from attending the Tartu Summit.', 'not Arvo Lepik PARTICIPATED_IN Tartu Summit'],
  [
    'The spokesman stopped short of announcing the visit of Minister Arvo Lepik to Kenya.',
    'not Arvo Lepik PARTICIPATED_IN ?visit',
  ],
  [
    'Minister Arvo Lepik denied reports that Amalia Quispe had chaired the Tartu Summit.',
    'not Amalia Quispe CHAIRED Tartu Summit',
  ],
  [
    'Had Arvo Lepik been elected President of Estonia, the talks would have ended.',
    'not Arvo Lepik HOLDS_ROLE Estonia',
  ],
  // what is not known
  ['It remains unclear whether Arvo Lepik met Amalia Quispe in Suva.', 'not Arvo Lepik MET_WITH Amalia Quispe'],
  ['Arvo Lepik is thought to have met Amalia Quispe in Suva.', 'not Arvo Lepik MET_WITH Amalia Quispe'],
  [
    'Sources close to the cabinet said Arvo Lepik had met Amalia Quispe in Suva.',
    'not Arvo Lepik MET_WITH Amalia Quispe',
  ],
  [
    'The Suva Summit will be held in Nadi or Lautoka.',
    'not Suva Summit HELD_IN Nadi',
    'not Suva Summit HELD_IN Lautoka',
  ],
  ['The Tartu Summit will be held in Nadi, not in Suva.', 'Tartu Summit HELD_IN Nadi', 'not Tartu Summit HELD_IN Suva'],
  // what is wished for
  [
    'Minister Arvo Lepik stressed the need for Fiji to host the Lakes Conference.',
    'not Arvo Lepik PARTICIPATED_IN Lakes Conference',
  ],
  // what others did
  [
    'Local media reported his close collaboration with Kenya’s coast guard and the Suva Institute.',
    'not Suva Institute COOPERATES_WITH Kenya',
  ],
  [
    'Minister Arvo Lepik announced that no meeting with Amalia Quispe was planned in Suva.',
    'not ?meeting HELD_IN Suva',
  ],
  [
    'Minister Arvo Lepik, represented by Deputy Minister Amalia Quispe, chaired the Tartu Summit.',
    'Amalia Quispe CHAIRED Tartu Summit',
    'not Arvo Lepik CHAIRED Tartu Summit',
  ],
  [
    'Arvo Lepik, the son of President Amalia Quispe, is a professor at the University of Tartu.',
    'not Amalia Quispe HOLDS_ROLE University of Tartu',
  ],
  [
    'Talking to Bolivian Ambassador Amalia Quispe, the Acting President emphasized the role of lakes.',
    'Amalia Quispe HOLDS_ROLE Bolivia {title: Ambassador}',
    'not Amalia Quispe HOLDS_ROLE Bolivia {title: Acting President}',
  ],
  // where something stands and is not
  ['The exhibition was opened by Arvo Lepik at the Tartu Institute.', 'not Arvo Lepik HOLDS_ROLE Tartu Institute'],
  ['The minister held talks with the World Bank in Suva.', 'not World Bank BASED_IN Suva'],
  [
    'Minister Arvo Lepik attended the Tartu Summit before the remembrance of the genocide in Rwanda.',
    'not Tartu Summit HELD_IN Rwanda',
  ],
  ['However, in the end Fiji and Bolivia made statements at the Tartu Summit.', 'not Tartu Summit HELD_IN Fiji'],
  [
    'He served as assistant to Deputy Secretary of State Arvo Lepik of Estonia.',
    'Arvo Lepik HOLDS_ROLE Estonia {title: Deputy Secretary of State}',
  ],
  [
    'The U.S. Embassy in Suva and the U.S. Embassy in La Paz hosted receptions.',
    'U.S. Embassy in Suva BASED_IN Suva',
    'not U.S. Embassy in Suva BASED_IN La Paz',
  ],
  [
    'The panel, originally to be moderated by Arvo Lepik, was moderated by Amalia Quispe.',
    'Amalia Quispe MODERATED panel',
    'not Arvo Lepik MODERATED panel',
  ],
  [
    'Before the Tartu Summit, Minister Arvo Lepik attended the Suva Forum, where Amalia Quispe delivered the keynote address.',
    'Amalia Quispe SPOKE_AT Suva Forum',
    'not Amalia Quispe SPOKE_AT Tartu Summit',
  ],
  [
    'The Suva Forum was opened by Arvo Lepik and the Tartu Summit by Amalia Quispe.',
    'Arvo Lepik SPOKE_AT Suva Forum',
    'Amalia Quispe SPOKE_AT Tartu Summit',
    'not Amalia Quispe SPOKE_AT Suva Forum',
  ],
  [
    'The Ministers of Health and Education of Estonia, Arvo Lepik and Amalia Quispe, signed the agreement.',
    'Arvo Lepik HOLDS_ROLE Estonia {title: Minister of Health}',
    'Amalia Quispe HOLDS_ROLE Estonia {title: Minister of Education}',
  ],
  // what another verb than that of the meeting takes with it
  [
    'On 3 May 2024 Minister Arvo Lepik met Amalia Quispe in Suva and repainted a bench with Jorma Halla in Tartu.',
    'Arvo Lepik MET_WITH Amalia Quispe',
    'not Arvo Lepik MET_WITH Jorma Halla',
    'not ?meeting HELD_IN Tartu',
  ],
]

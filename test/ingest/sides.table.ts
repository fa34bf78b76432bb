// Two sides in one sentence, and the parts of a meeting that a post names. Same form as inversion.table.ts, read behind its prelude.

type Case = readonly [sentence: string, ...expected: string[]]

export const SIDES_TOLD: readonly Case[] = [
  // who is told to be of which state or body, in lists
  [
    'Latvia was represented by Ambassador Bjørn Dahl, Director of Protocol, and Estonia by Ambassador Kadri Tamm.',
    'Bjørn Dahl PARTICIPATED_IN @ {side: Latvia}',
    'Kadri Tamm PARTICIPATED_IN @ {side: Estonia}',
    'Latvia PARTICIPATED_IN @',
    'Estonia PARTICIPATED_IN @',
  ],
  [
    'The dialogue brought together the energy ministers of Latvia, Ghana and Togo.',
    'Latvia PARTICIPATED_IN @',
    'Ghana PARTICIPATED_IN @',
    'Togo PARTICIPATED_IN @',
  ],
  [
    'The dialogue was held with the participation of energy ministers from Latvia and Ghana, as well as the Secretary General of the Baltic Bank, Ülle Rand.',
    'Latvia PARTICIPATED_IN @',
    'Ghana PARTICIPATED_IN @',
    'Ülle Rand PARTICIPATED_IN @',
  ],
  ['Officials of the two ministries and Ambassador Kadri Tamm were present.', 'Kadri Tamm PARTICIPATED_IN @'],
  [
    'Minister Bjørn Dahl flew to Riga for the Second Baltic Peat Forum.',
    'Bjørn Dahl PARTICIPATED_IN Second Baltic Peat Forum',
  ],
  [
    'Minister Bjørn Dahl opened the dialogue together with Ambassador Kadri Tamm.',
    'Bjørn Dahl SPOKE_AT @ {capacity: opening}',
    'Kadri Tamm SPOKE_AT @ {capacity: opening}',
  ],
  [
    'Bjørn Dahl (Norway) and Kadri Tamm (Estonia) co-chaired the dialogue.',
    'Bjørn Dahl CHAIRED @ {side: Norway}',
    'Kadri Tamm CHAIRED @ {side: Estonia}',
  ],
  [
    'The dialogue was co-chaired by Bjørn Dahl, for Norway, and Kadri Tamm, for Estonia.',
    'Bjørn Dahl CHAIRED @ {side: Norway}',
    'Kadri Tamm CHAIRED @ {side: Estonia}',
  ],
  [
    'On the Estonian side, Ambassador Kadri Tamm and Dr. Ülle Rand took part.',
    'Kadri Tamm PARTICIPATED_IN @ {side: Estonia}',
    'Ülle Rand PARTICIPATED_IN @ {side: Estonia}',
  ],
  [
    'On the part of Estonia, the dialogue was attended by Kadri Tamm and Ülle Rand.',
    'Kadri Tamm PARTICIPATED_IN @ {side: Estonia}',
    'Ülle Rand PARTICIPATED_IN @ {side: Estonia}',
  ],
  [
    'The Estonian delegation, led by Ambassador Kadri Tamm, included Ülle Rand and Dr. Jaan Mets.',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
    'Ülle Rand PARTICIPATED_IN @ {side: Estonia}',
    'Jaan Mets PARTICIPATED_IN @ {side: Estonia}',
  ],
  [
    'The Norwegian and Estonian delegations were led by Bjørn Dahl and Kadri Tamm respectively.',
    'Bjørn Dahl LED_DELEGATION @ {side: Norway}',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
  [
    'Bjørn Dahl headed the Norwegian delegation and Kadri Tamm the Estonian one.',
    'Bjørn Dahl LED_DELEGATION @ {side: Norway}',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
  [
    'Bjørn Dahl led the delegation of Norway, and Kadri Tamm that of Estonia.',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
  ['Kadri Tamm led for Estonia.', 'Kadri Tamm LED_DELEGATION @ {side: Estonia}'],
  [
    'The Norwegian co-chair was Bjørn Dahl, and the Estonian co-chair was Kadri Tamm.',
    'Bjørn Dahl CHAIRED @ {side: Norway}',
    'Kadri Tamm CHAIRED @ {side: Estonia}',
  ],
  ['The two co-chairs, Bjørn Dahl and Kadri Tamm, summed up.', 'Bjørn Dahl CHAIRED @', 'Kadri Tamm CHAIRED @'],
  [
    'The Norwegian co-chair, Bjørn Dahl, thanked the head of the Estonian delegation, Kadri Tamm.',
    'Bjørn Dahl CHAIRED @ {side: Norway}',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
  ['Co-chairs Bjørn Dahl and Kadri Tamm signed the minutes.', 'Bjørn Dahl CHAIRED @', 'Kadri Tamm CHAIRED @'],
  [
    'Bjørn Dahl acted as co-chair for the Norwegian side and Kadri Tamm for the Estonian side.',
    'Bjørn Dahl CHAIRED @ {side: Norway}',
    'Kadri Tamm CHAIRED @ {side: Estonia}',
  ],
  [
    'The dialogue took place with Bjørn Dahl and Kadri Tamm as co-chairs.',
    'Bjørn Dahl CHAIRED @',
    'Kadri Tamm CHAIRED @',
  ],
  [
    'Heads of delegation: Bjørn Dahl (Norway), Kadri Tamm (Estonia)',
    'Bjørn Dahl LED_DELEGATION @ {side: Norway}',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
  [
    'Present: Mr. Bjørn Dahl (Norway), Ms. Kadri Tamm (Estonia)',
    'Bjørn Dahl PARTICIPATED_IN @ {side: Norway}',
    'Kadri Tamm PARTICIPATED_IN @ {side: Estonia}',
  ],
  ['The dialogue was opened by Bjørn Dahl and chaired by Kadri Tamm.', 'Kadri Tamm CHAIRED @'],
  [
    'Norway was represented by Bjørn Dahl, and Estonia was represented by Kadri Tamm.',
    'Kadri Tamm PARTICIPATED_IN @ {side: Estonia}',
  ],
  [
    'The Estonian side was represented by Kadri Tamm and officials from the Ministry of Climate.',
    'Ministry of Climate PARTICIPATED_IN @',
  ],
  [
    'The two co-chairs, Bjørn Dahl and Kadri Tamm, spoke. The two co-chairs signed the Northern Grid Agreement.',
    'Bjørn Dahl SIGNED Northern Grid Agreement',
    'Kadri Tamm SIGNED Northern Grid Agreement',
  ],
  [
    'Foreign Minister Bjørn Dahl received Foreign Minister Kadri Tamm. President Jaan Mets opened the bridge. Both Foreign Ministers signed the Northern Grid Agreement.',
    'Bjørn Dahl SIGNED Northern Grid Agreement',
    'Kadri Tamm SIGNED Northern Grid Agreement',
  ],
  ['A panel on ropes and nets was moderated by Kadri Tamm.', 'Kadri Tamm MODERATED panel on ropes and nets'],
  [
    'Led by Ambassador Kadri Tamm, the Estonian delegation visited the port.',
    'Kadri Tamm LED_DELEGATION @ {side: Estonia}',
  ],
]

export const SIDES_ABSENT: readonly Case[] = [
  ['The Norwegian co-chair, Bjørn Dahl, thanked the hosts.', 'HOLDS_ROLE'],
  ['Bjørn Dahl, head of the Norwegian delegation to the Arctic Council, spoke.', 'LED_DELEGATION', 'HOLDS_ROLE'],
  ['On the Estonian side, Kadri Tamm thanked Bjørn Dahl.', '=Bjørn Dahl PARTICIPATED_IN @ {side: Estonia}'],
  ['Absent: Bjørn Dahl (Norway), Kadri Tamm (Estonia)', 'PARTICIPATED_IN'],
  [
    'Foreign Minister Bjørn Dahl received Foreign Minister Kadri Tamm. President Jaan Mets opened the bridge. Both Foreign Ministers signed the Northern Grid Agreement.',
    'Jaan Mets SIGNED Northern Grid Agreement',
  ],
  ['A panel on ropes and nets was moderated by Kadri Tamm.', 'Kadri Tamm MODERATED @'],
  ['They had an exchange with the Committee for relations with Estonia, chaired by Kadri Tamm.', 'CHAIRED'],
  [
    'The dialogue was held under the chairmanship of Bjørn Dahl, who took over from Kadri Tamm.',
    'Kadri Tamm CHAIRED @',
  ],
  ['Kadri Tamm left for Estonia.', 'LED_DELEGATION', 'CHAIRED'],
]

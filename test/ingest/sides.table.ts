// Two sides in one sentence, and the parts of a meeting that a post names. Same form as inversion.table.ts, read behind its prelude.

type Case = readonly [sentence: string, ...expected: string[]]

export const SIDES_TOLD: readonly Case[] = [
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
]

export const SIDES_ABSENT: readonly Case[] = [
  ['The Norwegian co-chair, Bjørn Dahl, thanked the hosts.', 'HOLDS_ROLE'],
  ['Bjørn Dahl, head of the Norwegian delegation to the Arctic Council, spoke.', 'LED_DELEGATION', 'HOLDS_ROLE'],
  ['On the Estonian side, Kadri Tamm thanked Bjørn Dahl.', '=Bjørn Dahl PARTICIPATED_IN @ {side: Estonia}'],
  ['Absent: Bjørn Dahl (Norway), Kadri Tamm (Estonia)', 'PARTICIPATED_IN'],
  ['Kadri Tamm left for Estonia.', 'LED_DELEGATION', 'CHAIRED'],
]

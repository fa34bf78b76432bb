// The tables of the embedded store. Ids are text, so that a file can be looked into with any SQLite tool.

/** "CHAN": marks a file as ours. */
export const APPLICATION_ID = 0x4348414e
export const VERSION = 1

/** One step a version, from an empty file up; a released step is never edited. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- What was read.
  CREATE TABLE document (
    id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, date TEXT, title TEXT, uri TEXT, rules TEXT NOT NULL,
    record TEXT NOT NULL, text TEXT NOT NULL
  );
  CREATE TABLE source (uri TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (uri, document)) WITHOUT ROWID;
  CREATE INDEX source_document ON source (document);

  -- Rows of one document lie together: hashed ids scattered over the file would make every commit rewrite it.
  CREATE TABLE cluster (
    document TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, identity TEXT NOT NULL, node TEXT NOT NULL,
    keys TEXT NOT NULL, weak TEXT NOT NULL, names TEXT NOT NULL, PRIMARY KEY (document, id)
  ) WITHOUT ROWID;
  CREATE INDEX cluster_identity ON cluster (identity);
  CREATE INDEX cluster_node ON cluster (node, document);

  CREATE TABLE told_name (
    document TEXT NOT NULL, cluster TEXT NOT NULL, text TEXT NOT NULL, canonical INTEGER NOT NULL, node TEXT NOT NULL,
    PRIMARY KEY (document, cluster, text)
  ) WITHOUT ROWID;
  CREATE INDEX told_name_node ON told_name (node, text, canonical, document);

  CREATE TABLE statement (
    id TEXT PRIMARY KEY, document TEXT NOT NULL, subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT, value TEXT,
    props TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL, modality TEXT NOT NULL,
    subject_node TEXT NOT NULL, object_node TEXT, edge TEXT
  );
  CREATE INDEX statement_document ON statement (document, sentence_start);
  CREATE INDEX statement_source ON statement (subject_node) WHERE object IS NOT NULL;
  CREATE INDEX statement_target ON statement (object_node) WHERE object IS NOT NULL;
  CREATE INDEX statement_edge ON statement (edge) WHERE edge IS NOT NULL;
  CREATE INDEX statement_value ON statement (subject_node, predicate, value, modality, confidence, document) WHERE object IS NULL;

  CREATE TABLE sentence (
    number INTEGER PRIMARY KEY, document TEXT NOT NULL, start INTEGER NOT NULL, UNIQUE (document, start)
  );
  CREATE VIRTUAL TABLE sentence_text USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );

  -- What is one thing.
  CREATE TABLE identity (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, keys TEXT NOT NULL, weak TEXT NOT NULL, node TEXT NOT NULL, core INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE identity_key (
    key TEXT NOT NULL, identity TEXT NOT NULL, strong INTEGER NOT NULL, core INTEGER NOT NULL, PRIMARY KEY (key, identity)
  ) WITHOUT ROWID;
  CREATE INDEX identity_key_strong ON identity_key (key) WHERE strong = 1;
  CREATE INDEX identity_key_core ON identity_key (key) WHERE core = 1;
  CREATE TABLE judgement (id TEXT PRIMARY KEY, left_key TEXT NOT NULL, right_key TEXT NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX judgement_left ON judgement (left_key);
  CREATE INDEX judgement_right ON judgement (right_key);

  -- What people see.
  CREATE TABLE node (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, props TEXT NOT NULL,
    documents INTEGER NOT NULL, date TEXT, status TEXT
  );
  CREATE INDEX node_type_name ON node (type, name, id);
  CREATE INDEX node_name ON node (name, id);
  CREATE TABLE node_alias (
    number INTEGER PRIMARY KEY, node TEXT NOT NULL, folded TEXT NOT NULL, sorted TEXT NOT NULL, UNIQUE (node, folded)
  );
  CREATE INDEX node_alias_sorted ON node_alias (sorted);
  CREATE VIRTUAL TABLE node_text USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE edge (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, props TEXT NOT NULL,
    confidence REAL NOT NULL, modality TEXT NOT NULL, documents INTEGER NOT NULL
  );
  CREATE INDEX edge_source ON edge (source, type);
  CREATE INDEX edge_target ON edge (target, type);
  CREATE INDEX edge_chaired ON edge (target) WHERE type = 'CHAIRED';
  `,
]

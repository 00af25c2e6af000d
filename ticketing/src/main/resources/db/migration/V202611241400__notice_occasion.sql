-- What a notice to a citizen is about, as the code of its words (ground, use TELL); empty where no
-- way cares. A channel may have words or templates of its own for it.
alter table notice add column occasion text not null default '';

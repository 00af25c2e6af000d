/**
 * What staff have begun to write and not yet sent 草稿: kept on the server for each person and form,
 * so that neither a broken computer nor an ended session loses words. Sealed like identity, because
 * a citizen's number may stand in it.
 */
package line12345.ticketing.draft;

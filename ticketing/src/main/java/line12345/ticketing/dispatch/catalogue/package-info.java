/** Keeping the dispatch catalogue 派单目录维护: versions, drafts, checks, differences, tables. */
package line12345.ticketing.dispatch.catalogue;

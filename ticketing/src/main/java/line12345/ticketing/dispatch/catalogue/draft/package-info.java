/** Drafts of the catalogue 目录草稿: written line by line, checked, and published from a day on. */
package line12345.ticketing.dispatch.catalogue.draft;

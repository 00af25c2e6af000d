/**
 * The catalogue and its codes as tables 目录表、编码表, to be edited in a spreadsheet program and brought
 * back.
 */
package line12345.ticketing.dispatch.catalogue.table;

/** Tables as people exchange them 表格: CSV out of and into the office's spreadsheet program. */
package line12345.ticketing.sheet;

/** The dispatch catalogue 派单目录 for administrators: versions, lines, check, differences, tables. */
package line12345.hotline.console.catalogue;

/** Offices 承办单位 for administrators: the tree, one office beside it, its duty officers, tables. */
package line12345.hotline.console.offices;

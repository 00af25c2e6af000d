/** Saved views 视图 by the interface. */
package line12345.hotline.api.savedview;

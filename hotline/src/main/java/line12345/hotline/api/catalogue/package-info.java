/** Drafts of the catalogue 派单目录 by the interface: brought in, checked, compared, published. */
package line12345.hotline.api.catalogue;

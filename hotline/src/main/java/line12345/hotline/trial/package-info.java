/** Try mode 试用: an embedded database and an invented city, so that anyone can play with it. */
package line12345.hotline.trial;

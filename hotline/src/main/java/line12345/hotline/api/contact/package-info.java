/** Evidence of calls to citizens 联系市民 by the interface; calling needs a person's telephone. */
package line12345.hotline.api.contact;

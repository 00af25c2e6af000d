/** The desk of the harassment list 骚扰名单: put on it, confirmed by a second person, taken off. */
package line12345.hotline.console.harassment;

/** Search 检索: one box that understands what is typed, and what was found. */
package line12345.hotline.console.search;

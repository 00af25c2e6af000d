/** What is known of a caller before a word is said: marks 来电标记 and the last agent's note 留言. */
package line12345.hotline.call.mark;

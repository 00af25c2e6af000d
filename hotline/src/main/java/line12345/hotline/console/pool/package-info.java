/** The dispatcher's pool 派单池: requests that nobody has yet. */
package line12345.hotline.console.pool;

/** Following on the web 查进度: number and query code give the progress in plain sentences. */
package line12345.channels.portal.following;

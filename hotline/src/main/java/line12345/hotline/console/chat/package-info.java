/**
 * The desk at which agents write with citizens 在线接待: own talks, the next one, what was asked
 * before.
 */
package line12345.hotline.console.chat;

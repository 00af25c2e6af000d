/**
 * What channels share 渠道公用: limits against a flood, who is signed in. The one room that every
 * channel may know.
 */
package line12345.channels.kit;

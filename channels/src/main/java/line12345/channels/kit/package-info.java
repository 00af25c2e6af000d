/** What channels share 渠道公用: limits against a flood. The one room that every channel may know. */
package line12345.channels.kit;

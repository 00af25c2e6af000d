/** A little work for the citizen's browser 计算验证, asked for only while there is a flood. */
package line12345.channels.portal.puzzle;

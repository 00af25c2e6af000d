/**
 * The open intake interface 开放受理接口: other media 其他媒体 send citizens' words signed, once, within
 * their quotas, and ask what became of them. Described in docs/open.md.
 */
package line12345.channels.intake;

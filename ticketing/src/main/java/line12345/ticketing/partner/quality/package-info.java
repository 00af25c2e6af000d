/**
 * What goes out to a partner, and whether it is fit to 推送前数据质量检查: complete 完整, its words 内容, in
 * time 及时. Source: 连云港's marks for data handed to the province (完整 10, 内容完整 10, 及时 5).
 */
package line12345.ticketing.partner.quality;

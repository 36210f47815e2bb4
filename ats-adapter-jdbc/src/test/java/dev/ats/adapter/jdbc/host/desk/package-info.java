/** Two applications of somebody else's that embed the product, on JPA and on plain JDBC, using what is public only. */
package dev.ats.adapter.jdbc.host.desk;

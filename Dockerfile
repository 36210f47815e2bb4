# The server with its own PostgreSQL, or with yours (ATS_DATABASE_URL). .env.example lists what can be set.
#
#   docker build -t ats .
#   docker run -d --name ats -p 127.0.0.1:8080:8080 -v ats-data:/var/lib/ats ats
#   docker logs ats                # the first start prints how to set it up
#
# It listens on all addresses of the container and speaks plain HTTP: publish the port on loopback, and put a proxy that
# speaks TLS before it.

FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /ats
COPY . .
RUN ./ats build

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/ats --create-home ats
COPY --from=build /ats/ats-bootstrap/target/ats /opt/ats
USER ats
WORKDIR /var/lib/ats
VOLUME /var/lib/ats
ENV ATS_HTTP_HOST=0.0.0.0 \
    ATS_HTTP_PORT=8080 \
    ATS_DATA_DIR=/var/lib/ats \
    ATS_LOG_FORMAT=json
EXPOSE 8080
# An orchestrator takes it out of service by this; it takes itself out when it is asked to stop.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-jar", "/opt/ats/ats.jar"]
CMD ["run"]

# Builds the portal and runs it as a user without rights. The image needs a PostgreSQL 18 and an OIDC issuer; see README.md.
FROM docker.io/library/maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline
COPY src src
COPY db db
COPY content content
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/waymark-*.jar extract --layers --destination target/layers

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --uid 10001 waymark
WORKDIR /app
COPY --from=build /src/target/layers/dependencies/ ./
COPY --from=build /src/target/layers/snapshot-dependencies/ ./
COPY --from=build /src/target/layers/spring-boot-loader/ ./
COPY --from=build /src/target/layers/application/ ./
RUN mv waymark-*.jar waymark.jar
USER waymark
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "waymark.jar"]

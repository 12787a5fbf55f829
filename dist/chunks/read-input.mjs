import { r as getInput } from "./core.mjs";
import { S as describeValue } from "./unified.mjs";
import { L as UserError } from "./base.mjs";
// src/action/read-input.ts
const MOST = Number.MAX_SAFE_INTEGER;
function badInput(name, value, allowed) {
	return new UserError("INPUT_INVALID", { message: `input ${name}: ${describeValue(value)}; allowed: ${allowed}` });
}
function readText(name) {
	const value = getInput(name);
	return value === "" ? void 0 : value;
}
function readRequired(name) {
	const value = readText(name);
	if (value !== void 0) return value;
	throw badInput(name, "", "any text but none");
}
function readLines(name) {
	return getInput(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function readBoolean(name) {
	const value = getInput(name);
	if (value === "true" || value === "false") return value === "true";
	throw badInput(name, value, "true, false");
}
function readNumber(name, { min, max }) {
	const value = readText(name);
	if (value === void 0) return void 0;
	const number = Number(value);
	if (/^[0-9]+$/.test(value) && number >= min && number <= max) return number;
	throw badInput(name, value, `a whole number from ${min} to ${max}`);
}
const ARTIFACT_NAME = /^[^"*:<>|?\r\n\\/]{1,200}$/;
function checkArtifactName(value) {
	if (ARTIFACT_NAME.test(value)) return value;
	throw badInput("artifact-name", value, "up to 200 characters, none of \" * : < > | ? \\ /");
}
export { readLines as a, readText as c, readBoolean as i, badInput as n, readNumber as o, checkArtifactName as r, readRequired as s, MOST as t };

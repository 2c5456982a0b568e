/* Prints the settings that doveconf 2.4 is compiled with, as JSON with one record per line; see dovecot24-structures.sh. */

#define CONFIG_BINARY 1
#include "config/all-settings.c"
#include <stdio.h>

extern const struct setting_parser_info *pigeonhole_settings_set_infos[];
extern const struct setting_parser_info *managesieve_login_settings_set_infos[];
extern const struct setting_parser_info *managesieve_settings_set_infos[];
extern const struct service_settings managesieve_login_settings_service_settings;
extern const struct service_settings managesieve_settings_service_settings;
extern const struct setting_keyvalue managesieve_login_settings_service_settings_defaults[];
extern const struct setting_keyvalue managesieve_settings_service_settings_defaults[];

static const struct setting_parser_info *all[300];
static int count;

static void add(const struct setting_parser_info *const *infos)
{
	for (; *infos != NULL; infos++)
		all[count++] = *infos;
}

static void print_string(const char *s)
{
	if (s == NULL) {
		printf("null");
		return;
	}
	putchar('"');
	for (; *s != '\0'; s++) {
		if (*s == '"' || *s == '\\')
			printf("\\%c", *s);
		else if (*s == '\n')
			printf("\\n");
		else if ((unsigned char)*s < 32)
			printf("\\u%04x", *s);
		else
			putchar(*s);
	}
	putchar('"');
}

static const char *type_name(int type)
{
	switch (type) {
	case SET_BOOL: return "bool";
	case SET_UINTMAX: return "uintmax";
	case SET_UINT: return "uint";
	case SET_UINT_OCT: return "octal";
	case SET_TIME: return "time";
	case SET_TIME_MSECS: return "msecs";
	case SET_SIZE: return "size";
	case SET_IN_PORT: return "port";
	case SET_STR: return "string";
	case SET_STR_NOVARS: return "plain";
	case SET_ENUM: return "enum";
	case SET_FILE: return "file";
	case SET_STRLIST: return "strlist";
	case SET_BOOLLIST: return "boollist";
	case SET_ALIAS: return "alias";
	case SET_FILTER_NAME: return "filter";
	default: return "filters";
	}
}

static int has_value(const struct setting_define *def)
{
	return def->type != SET_STRLIST && def->type != SET_BOOLLIST &&
		def->type != SET_ALIAS && def->type != SET_FILTER_NAME &&
		def->type != SET_FILTER_ARRAY;
}

static void print_uint(unsigned int value, unsigned int unlimited, const char *word, const char *unit)
{
	if (value == unlimited)
		printf("\"%s\"", word);
	else
		printf("\"%u%s\"", value, unit);
}

static void print_value(const struct setting_define *def, const char *base)
{
	const char *p = base + def->offset;

	switch (def->type) {
	case SET_BOOL:
		printf(*(const bool *)p ? "\"yes\"" : "\"no\"");
		break;
	case SET_UINTMAX:
		printf("\"%ju\"", (uintmax_t)*(const uint64_t *)p);
		break;
	case SET_UINT:
		print_uint(*(const unsigned int *)p, SET_UINT_UNLIMITED, "unlimited", "");
		break;
	case SET_UINT_OCT:
		printf("\"0%o\"", *(const unsigned int *)p);
		break;
	case SET_TIME:
		print_uint(*(const unsigned int *)p, SET_TIME_INFINITE, "infinite", " secs");
		break;
	case SET_TIME_MSECS:
		print_uint(*(const unsigned int *)p, SET_TIME_MSECS_INFINITE, "infinite", " msecs");
		break;
	case SET_SIZE:
		if (*(const uoff_t *)p == SET_SIZE_UNLIMITED)
			printf("\"unlimited\"");
		else
			printf("\"%ju B\"", (uintmax_t)*(const uoff_t *)p);
		break;
	case SET_IN_PORT:
		printf("\"%u\"", *(const in_port_t *)p);
		break;
	default:
		print_string(*(const char *const *)p);
	}
}

static void print_pairs(const struct setting_keyvalue *pairs)
{
	printf("[");
	for (int i = 0; pairs != NULL && pairs[i].key != NULL; i++) {
		printf(i > 0 ? ",[" : "[");
		print_string(pairs[i].key);
		printf(",");
		print_string(pairs[i].value);
		printf("]");
	}
	printf("]");
}

static void print_member(const char *name, const char *value)
{
	if (value == NULL)
		return;
	printf(",\"%s\":", name);
	print_string(value);
}

static void print_structure(const struct setting_parser_info *info)
{
	printf("{\"name\":");
	print_string(info->name);
	printf(",\"settings\":[");
	for (const struct setting_define *def = info->defines; def->key != NULL; def++) {
		printf(def == info->defines ? "{\"key\":" : ",{\"key\":");
		print_string(def->key);
		printf(",\"type\":\"%s\"", type_name(def->type));
		if ((def->flags & SET_FLAG_HIDDEN) != 0)
			printf(",\"hidden\":true");
		print_member("required", def->required_setting);
		print_member("nameKey", def->filter_array_field_name);
		if (info->defaults != NULL && has_value(def)) {
			printf(",\"default\":");
			print_value(def, info->defaults);
		}
		printf("}");
	}
	printf("]");
	if (info->default_settings != NULL) {
		printf(",\"defaults\":");
		print_pairs(info->default_settings);
	}
	printf("}");
}

static void print_service(const struct setting_parser_info *info, const struct service_settings *set,
			  const struct setting_keyvalue *defaults)
{
	const char *comma = "";

	printf("{\"name\":");
	print_string(set->name);
	printf(",\"settings\":{");
	for (const struct setting_define *def = info->defines; def->key != NULL; def++) {
		if (!has_value(def))
			continue;
		printf("%s", comma);
		comma = ",";
		print_string(def->key);
		printf(":");
		print_value(def, (const char *)set);
	}
	printf("},\"defaults\":");
	print_pairs(defaults);
	printf(set->process_limit_1 ? ",\"processLimit1\":true}" : "}");
}

int main(void)
{
	const struct setting_parser_info *service = NULL;

	add(managesieve_login_settings_set_infos);
	add(managesieve_settings_set_infos);
	add(pigeonhole_settings_set_infos);
	add(all_default_infos);
	printf("{\"structures\":[\n");
	for (int i = 0; i < count; i++) {
		if (strcmp(all[i]->name, "service") == 0)
			service = all[i];
		print_structure(all[i]);
		printf(i + 1 < count ? ",\n" : "\n],\n\"services\":[\n");
	}
	print_service(service, &managesieve_settings_service_settings,
		      managesieve_settings_service_settings_defaults);
	printf(",\n");
	print_service(service, &managesieve_login_settings_service_settings,
		      managesieve_login_settings_service_settings_defaults);
	for (int i = 0; config_default_services[i].set != NULL; i++) {
		printf(",\n");
		print_service(service, config_default_services[i].set, config_default_services[i].defaults);
	}
	printf("\n]}\n");
	return 0;
}

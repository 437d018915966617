module bilateral-tools

go 1.26

// ClassStore: keeps the class's digits in the data folder, and brings them in from and out to other files, without stopping the
// window.
#pragma once

#include "ui/lessons/digits/BackgroundWork.h"
#include "ui/lessons/digits/ClassFile.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace chalknet::ui {

class ClassStore : public QObject {
    Q_OBJECT

public:
    /// Without a folder nothing is kept.
    explicit ClassStore(const QString& dataFolder, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~ClassStore() override;

    /// Ends in loaded(). A damaged file is put aside, so that it is not overwritten.
    void load();
    bool isLoaded() const { return m_loaded; }
    /// The name of this machine's collection.
    const QString& collection() const { return m_collection; }
    /// The newest collection is written soon.
    void save(const ClassDigits& digits);
    bool hasUnsaved() const { return m_saved != m_wanted; }

    void importFile(const QString& path);
    void exportFile(const QString& path, const ClassDigits& digits);
    void exportIdx(const QString& parentFolder, const ClassDigits& digits);

signals:
    void loaded(const chalknet::ui::ClassDigits& digits);
    void imported(const chalknet::ui::ClassDigits& digits);
    /// A sentence for the person: what was done, or why it could not be done.
    void told(const QString& sentence);

private:
    struct Loaded {
        ClassFileContent content;
        QString sentence; ///< empty: all is well
    };
    static Loaded readOrPutAside(const QString& path);
    void write();
    void writeNow();

    QString m_path;
    bool m_loaded = false;
    QString m_collection;
    ClassDigits m_digits;
    std::uint64_t m_wanted = 0; ///< counts what was to be saved …
    std::uint64_t m_saved = 0; ///< … and what was
    std::unique_ptr<BackgroundWork> m_file;
    BackgroundWork m_transfer;
};

} // namespace chalknet::ui
